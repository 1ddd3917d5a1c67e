package org.encours.dunning.domain.agenda;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.encours.dunning.domain.decision.DebtorSnapshot;
import org.encours.dunning.domain.policy.Hold;
import org.encours.dunning.domain.receivable.Receivable;
import org.encours.kernel.Money;
import org.encours.kernel.Sentence;

/** Whether the reason of a task still stands: who is paid, silent or elsewhere is not called. */
public record TaskReview(DebtorSnapshot debtor, LocalDate day) {

  /** What becomes of a task. */
  public sealed interface Verdict {

    /** It stands, about these invoices. */
    record Stands(List<UUID> invoices) implements Verdict {}

    /** Nobody has to do it any more. */
    record Gone(Sentence why) implements Verdict {}
  }

  public Verdict of(Task task) {
    return switch (task.kind()) {
      case CALL, CALL_AGAIN -> whileAsked(task, true);
      case PROMISE_DUE, PROMISE_BROKEN, PLAN_TO_OFFER, RESEND_INVOICE -> whileAsked(task, false);
      case EVIDENCE_MISSING, PAYMENT_REPORTED -> whileOwed(task);
      case DISPUTE_TO_SETTLE -> whileDisputed(task);
      case SUSPICIOUS_BALANCE -> whileCredited(task);
      case WRONG_ADDRESS, MISSING_DATA -> whileLacking(task);
      case IN_DOUBT, WRITE_TO_TRUSTEE -> new Verdict.Stands(task.invoices());
    };
  }

  /**
   * @param silence whether a pause or a promise ends it as well; where the task is about one of
   *     these, it does not
   */
  private Verdict whileAsked(Task task, boolean silence) {
    Set<Sentence> why = new LinkedHashSet<>();
    List<UUID> left =
        task.invoices().stream()
            .filter(invoice -> gone(invoice, silence).map(why::add).isEmpty())
            .toList();
    return task.invoices().isEmpty() || !left.isEmpty()
        ? new Verdict.Stands(left)
        : new Verdict.Gone(why.iterator().next());
  }

  private Optional<Sentence> gone(UUID invoice, boolean silence) {
    Optional<Receivable> item = item(invoice);
    if (item.isEmpty()) {
      return Optional.of(Sentence.of("settled", "everything it was about is settled"));
    }
    return debtor
        .hold(item.get(), day)
        .filter(held -> ends(held.hold(), silence))
        .map(held -> Sentence.of(code(held.hold()), held.why().text()));
  }

  private static boolean ends(Hold hold, boolean silence) {
    return switch (hold) {
      case IN_COLLECTION, INSOLVENT, PAYMENT_PLAN -> true;
      case PAUSED, PROMISED -> silence;
      default -> false;
    };
  }

  private static String code(Hold hold) {
    return hold.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  private Verdict whileOwed(Task task) {
    return task.invoices().isEmpty()
            || task.invoices().stream().anyMatch(invoice -> item(invoice).isPresent())
        ? new Verdict.Stands(task.invoices())
        : new Verdict.Gone(Sentence.of("settled", "everything it was about is settled"));
  }

  private Verdict whileDisputed(Task task) {
    List<UUID> contested =
        task.invoices().stream()
            .filter(invoice -> item(invoice).filter(it -> !it.disputes().isEmpty()).isPresent())
            .toList();
    return contested.isEmpty()
        ? new Verdict.Gone(Sentence.of("not-disputed", "nothing of it is disputed any more"))
        : new Verdict.Stands(contested);
  }

  private Verdict whileCredited(Task task) {
    return debtor.debtor().credit().filter(Money::isPositive).isPresent()
            && !debtor.receivables().isEmpty()
        ? new Verdict.Stands(task.invoices())
        : new Verdict.Gone(
            Sentence.of("allocated", "no credit is left that an invoice could take"));
  }

  /** An address that did not take a message is no longer the debtor's; a number was found. */
  private Verdict whileLacking(Task task) {
    boolean mended =
        task.kind() == TaskKind.WRONG_ADDRESS
            ? !debtor.debtor().reachableBy(task.subject())
            : task.subject().startsWith("telephone") && debtor.debtor().phone().isPresent();
    return mended
        ? new Verdict.Gone(Sentence.of("mended", "the debtor's data were mended"))
        : new Verdict.Stands(task.invoices());
  }

  private Optional<Receivable> item(UUID invoice) {
    return debtor.receivables().stream()
        .filter(item -> item.invoiceId().equals(invoice))
        .findFirst();
  }
}
