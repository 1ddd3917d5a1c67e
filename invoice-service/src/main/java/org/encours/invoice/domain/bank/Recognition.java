package org.encours.invoice.domain.bank;

import java.util.List;
import java.util.stream.Collectors;
import org.encours.kernel.Money;

/**
 * What of a file is new beside what other files told in other words.
 *
 * @param fresh to be booked, in their order
 * @param known told otherwise before, with another identity
 * @param met what was kept and is met again by this file
 * @param left what was kept and this file does not tell of
 */
public record Recognition(
    List<BankTransaction> fresh, List<BankTransaction> known, List<Told> met, List<Told> left) {

  private static final int NAMED = 10;

  /**
   * A statement is complete up to its last day: what was told in advance for a day of it must stand
   * in it, or in the next.
   */
  public List<String> gaps(BankStatement statement) {
    List<Money> missing =
        statement.kind() == BankStatement.Kind.REPORT || statement.closesOn().isEmpty()
            ? List.of()
            : left.stream()
                .filter(each -> !each.valueDate().isAfter(statement.closesOn().get()))
                .map(Told::signed)
                .toList();
    if (missing.isEmpty()) {
      return List.of();
    }
    return List.of(
        "told in advance up to %s and in no statement yet: %d (%s%s)"
            .formatted(
                statement.closesOn().get(),
                missing.size(),
                missing.stream()
                    .limit(NAMED)
                    .map(Money::toString)
                    .collect(Collectors.joining(", ")),
                missing.size() > NAMED ? ", …" : ""));
  }
}
