package org.encours.invoice.domain.bank;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.encours.kernel.Money;

/**
 * Which movements of a statement were booked from another one before. What looks the same need not
 * be: the balances decide, so that no money is left out that the account received.
 *
 * @param seen how often a movement of that identity was booked before
 * @param follows the statement begins where one that is booked ended, and no other covers the same
 *     ground: none of its movements can stand in an earlier statement
 * @param balance at which the statements booked so far close, where known
 */
public record Overlap(Map<String, Seen> seen, boolean follows, Optional<Money> balance) {

  /** How often, in complete statements and in reports that go before them. */
  public record Seen(int inStatements, int inReports) {

    public static final Seen NEVER = new Seen(0, 0);

    public Seen plus(Seen more) {
      return new Seen(inStatements + more.inStatements, inReports + more.inReports);
    }

    private int everywhere() {
      return inStatements + inReports;
    }
  }

  /** The movements that are new, in their order. */
  public List<BankTransaction> fresh(BankStatement statement) {
    List<BankTransaction> all = statement.transactions();
    if (seen.isEmpty()) {
      return all;
    }
    if (follows) {
      // Reports told of some in advance; another statement cannot have.
      return without(all, each -> seen(each).inReports());
    }
    boolean report = statement.kind() == BankStatement.Kind.REPORT;
    List<BankTransaction> certain =
        without(
            all,
            each ->
                each.bankReference().isPresent() || report
                    ? seen(each).everywhere()
                    : seen(each).inReports());
    if (meets(statement, certain)) {
      return certain;
    }
    List<BankTransaction> alike = without(all, each -> seen(each).everywhere());
    return meets(statement, alike) ? alike : certain;
  }

  private boolean meets(BankStatement statement, List<BankTransaction> chosen) {
    if (balance.isEmpty() || statement.closing().isEmpty()) {
      return false;
    }
    Money reached = balance.get();
    for (BankTransaction each : chosen) {
      if (!each.amount().currency().equals(reached.currency())) {
        return false;
      }
      reached = reached.plus(each.signed());
    }
    return reached.equals(statement.closing().get());
  }

  private Seen seen(BankTransaction each) {
    return seen.getOrDefault(each.identity(), Seen.NEVER);
  }

  private static List<BankTransaction> without(
      List<BankTransaction> all, Function<BankTransaction, Integer> known) {
    Map<String, Integer> met = new HashMap<>();
    List<BankTransaction> left = new ArrayList<>();
    for (BankTransaction each : all) {
      if (met.merge(each.identity(), 1, Integer::sum) > known.apply(each)) {
        left.add(each);
      }
    }
    return left;
  }
}
