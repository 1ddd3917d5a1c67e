package org.encours.collections.domain.agency;

import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.encours.kernel.Money;
import org.encours.kernel.Violation;

/**
 * An agency's own statement of a month held against what it reported: case by case, and what is
 * between the two in each currency.
 *
 * @param lines every case of either side, those that differ first
 */
public record Reconciliation(List<Compared> lines, List<Gap> gaps) {

  /** How the two sides stand on a case. */
  public enum Finding {
    /** The agency never reported it: no money of this case is in the ledger. */
    NOT_REPORTED,
    /** It was reported and booked, and is not on the statement. */
    NOT_STATED,
    CURRENCY_DIFFERS,
    COLLECTED_DIFFERS,
    FEE_DIFFERS,
    AGREED
  }

  /**
   * @param reported by the case, null when it has nothing
   * @param stated by the agency, null when it has nothing
   */
  public record Compared(UUID caseId, Finding finding, Remitted reported, Remitted stated) {}

  /**
   * What the agency has to hand over in one currency.
   *
   * @param missing what it states too little, negative when it states too much
   */
  public record Gap(Money reported, Money stated, Money missing) {}

  /** What of a statement cannot be read as money of a case; empty when all of it can. */
  public static List<Violation> violations(List<Remitted> stated) {
    List<Violation> wrong = new ArrayList<>();
    Map<UUID, Currency> currencies = new HashMap<>();
    for (int i = 0; i < stated.size(); i++) {
      Remitted line = stated.get(i);
      String path = "lines[" + i + "].";
      Currency currency = line.collected().currency();
      if (line.collected().isNegative()) {
        wrong.add(new Violation(path + "collected", "must not be less than nothing"));
      }
      if (!line.fee().currency().equals(currency)
          || line.fee().isNegative()
          || line.fee().compareTo(line.collected()) > 0) {
        wrong.add(
            new Violation(path + "fee", "must be between nothing and collected, in its currency"));
      }
      Currency other = currencies.putIfAbsent(line.caseId(), currency);
      if (other != null && !other.equals(currency)) {
        wrong.add(new Violation(path + "collected.currency", "must be " + other + " as above"));
      }
    }
    return wrong;
  }

  /** Lines of the same case are added up on either side; currencies are never mixed. */
  public static Reconciliation of(List<Remitted> reported, List<Remitted> stated) {
    Map<UUID, Remitted> ours = byCase(reported);
    Map<UUID, Remitted> theirs = byCase(stated);
    Set<UUID> all = new TreeSet<>(ours.keySet());
    all.addAll(theirs.keySet());
    List<Compared> lines =
        all.stream()
            .map(
                id ->
                    new Compared(
                        id, finding(ours.get(id), theirs.get(id)), ours.get(id), theirs.get(id)))
            .sorted((one, other) -> one.finding().compareTo(other.finding()))
            .toList();
    return new Reconciliation(lines, gaps(reported, stated));
  }

  public boolean agreed() {
    return lines.stream().allMatch(line -> line.finding() == Finding.AGREED);
  }

  private static Map<UUID, Remitted> byCase(List<Remitted> side) {
    return side.stream()
        .collect(Collectors.toMap(Remitted::caseId, Function.identity(), Remitted::plus));
  }

  private static Finding finding(Remitted ours, Remitted theirs) {
    if (ours == null) {
      return Finding.NOT_REPORTED;
    }
    if (theirs == null) {
      return Finding.NOT_STATED;
    }
    if (!ours.collected().currency().equals(theirs.collected().currency())) {
      return Finding.CURRENCY_DIFFERS;
    }
    if (!ours.collected().equals(theirs.collected())) {
      return Finding.COLLECTED_DIFFERS;
    }
    return ours.fee().equals(theirs.fee()) ? Finding.AGREED : Finding.FEE_DIFFERS;
  }

  private static List<Gap> gaps(List<Remitted> reported, List<Remitted> stated) {
    Map<String, Money> ours = dues(reported);
    Map<String, Money> theirs = dues(stated);
    Set<String> currencies = new TreeSet<>(ours.keySet());
    currencies.addAll(theirs.keySet());
    List<Gap> gaps = new ArrayList<>();
    for (String currency : currencies) {
      Money none = Money.of("0.00", currency);
      Money mine = ours.getOrDefault(currency, none);
      Money yours = theirs.getOrDefault(currency, none);
      gaps.add(new Gap(mine, yours, mine.minus(yours)));
    }
    return gaps;
  }

  private static Map<String, Money> dues(List<Remitted> side) {
    Map<String, Money> dues = new TreeMap<>();
    side.forEach(
        line -> dues.merge(line.due().currency().getCurrencyCode(), line.due(), Money::plus));
    return dues;
  }
}
