package org.encours.risk.domain.credit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.encours.risk.domain.debtor.DebtorKind;

/**
 * The policies of a creditor: the general one, and those of segments that have one of their own. A
 * debtor goes by the most specific: its kind in its country, its country, its kind, the general
 * one. The country comes before the kind: its law and its customs decide how late is late.
 *
 * @param own by segment; the general one is always there
 */
public record CreditPolicies(Map<Segment, CreditPolicy> own) {

  public CreditPolicies {
    own = Map.copyOf(own);
    if (!own.containsKey(Segment.GENERAL)) {
      throw new IllegalArgumentException("there is no general policy");
    }
  }

  /**
   * @param country ISO 3166-1; empty when it is not known
   */
  public CreditPolicy of(DebtorKind kind, Optional<String> country) {
    return own.get(deciding(kind, country));
  }

  /** Which segment's policy a debtor goes by. */
  public Segment deciding(DebtorKind kind, Optional<String> country) {
    return first(Segment.of(kind, country));
  }

  /** The segment's own policy, or that of the next wider one. */
  public CreditPolicy of(Segment segment) {
    return own.get(first(segment.andWider()));
  }

  /** The same with another policy for a segment. */
  public CreditPolicies with(Segment segment, CreditPolicy policy) {
    Map<Segment, CreditPolicy> changed = new HashMap<>(own);
    changed.put(segment, policy);
    return new CreditPolicies(changed);
  }

  private Segment first(List<Segment> segments) {
    return segments.stream().filter(own::containsKey).findFirst().orElseThrow();
  }
}
