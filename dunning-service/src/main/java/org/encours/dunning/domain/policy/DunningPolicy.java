package org.encours.dunning.domain.policy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A dunning plan: for whom, and which steps in which order.
 *
 * @param version counts its changes; what was sent names the version it was sent under
 * @param handoff when a debt is handed off before the last step
 * @param contactGapDays the fewest days between two messages to one debtor, whatever they are about
 * @param sendingHours when its e-mails may leave; at any time when empty
 * @param contactCaps the most contacts a debtor gets, whatever plans they come from
 * @param regularDeliveries that its debtors' contracts are of regular deliveries, if they are
 */
public record DunningPolicy(
    String name,
    int version,
    Selection selection,
    int contactGapDays,
    List<Step> steps,
    EarlyHandoff handoff,
    Optional<SendingHours> sendingHours,
    List<ContactCap> contactCaps,
    Optional<RegularDeliveries> regularDeliveries) {

  public DunningPolicy {
    steps = List.copyOf(steps);
    // Plans saved before there was such a rule have none.
    handoff = handoff == null ? EarlyHandoff.NEVER : handoff;
    sendingHours = sendingHours == null ? Optional.empty() : sendingHours;
    contactCaps = contactCaps == null ? List.of() : List.copyOf(contactCaps);
    regularDeliveries = regularDeliveries == null ? Optional.empty() : regularDeliveries;
  }

  /** A plan that hands off at its end only, and knows neither quiet hours nor caps. */
  public DunningPolicy(
      String name, int version, Selection selection, int contactGapDays, List<Step> steps) {
    this(
        name,
        version,
        selection,
        contactGapDays,
        steps,
        EarlyHandoff.NEVER,
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  public DunningPolicy numbered(int next) {
    return new DunningPolicy(
        name,
        next,
        selection,
        contactGapDays,
        steps,
        handoff,
        sendingHours,
        contactCaps,
        regularDeliveries);
  }

  /**
   * Where a debt stands after its last step. A plan may have changed since: the step is found by
   * its name, else by its day, so that a change neither repeats a step nor skips one.
   */
  int indexAfter(LastStep last) {
    OptionalInt named = indexOf(last.name());
    if (named.isPresent()) {
      return named.getAsInt() + 1;
    }
    int index = 0;
    while (index < steps.size() && steps.get(index).daysFromDue() <= last.daysFromDue()) {
      index++;
    }
    return index;
  }

  /** How far before a due date its first step may be taken, in days. */
  public int lead() {
    return steps.stream().mapToInt(step -> -step.daysFromDue()).max().orElse(0);
  }

  private OptionalInt indexOf(String name) {
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).name().equals(name)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }
}
