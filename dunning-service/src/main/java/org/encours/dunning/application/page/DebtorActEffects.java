package org.encours.dunning.application.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.encours.dunning.application.PauseDunning;
import org.encours.dunning.application.RecordPromise;
import org.encours.dunning.application.RouteReason;
import org.encours.dunning.application.port.Agenda;
import org.encours.dunning.application.port.ContactJournal;
import org.encours.dunning.application.port.Debtors;
import org.encours.dunning.domain.agenda.Task;
import org.encours.dunning.domain.agenda.TaskKind;
import org.encours.dunning.domain.journal.ContactReason;
import org.encours.dunning.domain.journal.JournalEntry;
import org.encours.dunning.domain.page.DebtorAct;
import org.encours.dunning.domain.page.DoneAct;
import org.encours.dunning.domain.page.InstalmentPlan;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Ids;
import org.encours.kernel.Sentence;

/** Makes facts of what a debtor says: a promise, a dispute, a pause, a task, and a journal line. */
@ApplicationScoped
class DebtorActEffects {

  private static final int DAYS_TO_FIND_MONEY = 7;
  private static final int DAYS_TO_ANSWER = 14;
  private static final String PAGE = JournalEntry.Way.PAGE.name();

  private final RecordPromise promises;
  private final RouteReason routes;
  private final PauseDunning pauses;
  private final Agenda agenda;
  private final ContactJournal journal;
  private final Debtors debtors;
  private final Ids ids;

  DebtorActEffects(
      RecordPromise promises,
      RouteReason routes,
      PauseDunning pauses,
      Agenda agenda,
      ContactJournal journal,
      Debtors debtors,
      Ids ids) {
    this.promises = promises;
    this.routes = routes;
    this.pauses = pauses;
    this.agenda = agenda;
    this.journal = journal;
    this.debtors = debtors;
    this.ids = ids;
  }

  /** Who says it, by which message, about what. */
  private record Said(
      DebtorPage page, DoneAct done, ActOnDebtorPage.Form form, List<UUID> invoices) {

    CreditorId creditor() {
      return page.link().creditor();
    }

    UUID debtor() {
      return page.link().debtorId();
    }

    String note() {
      return form.note().orElse("no note");
    }
  }

  void take(DebtorPage page, DoneAct done, ActOnDebtorPage.Form form, List<UUID> invoices) {
    Said said = new Said(page, done, form, invoices);
    switch (form.act()) {
      case DebtorAct.Paid it -> paid(said, it);
      case DebtorAct.Contested it -> contested(said, it);
      case DebtorAct.WillPay it -> willPay(said, it);
      case DebtorAct.Instalments it -> instalments(said, it);
      case DebtorAct.Correction it -> correction(said, it);
      case DebtorAct.InvoiceCopy _ ->
          raise(
              said,
              TaskKind.RESEND_INVOICE,
              Sentence.of(
                  "invoice-copy-asked", "asks on its page for a copy of the invoice; {note}"),
              TaskKind.RESEND_INVOICE.name());
    }
    note(said);
  }

  private void paid(Said said, DebtorAct.Paid it) {
    rest(said, DAYS_TO_FIND_MONEY, "the debtor says it paid");
    raise(
        said,
        TaskKind.PAYMENT_REPORTED,
        Sentence.of("payment-reported", "says it paid {amount} on {paidOn}: find it; {note}")
            .with("amount", it.amount().orElseGet(said.page()::today))
            .with("paidOn", it.paidOn()),
        said.page().link().reminderId().toString());
  }

  private void contested(Said said, DebtorAct.Contested it) {
    routes.dispute(
        said.creditor(),
        new RouteReason.Contacted(
            said.debtor(),
            said.invoices(),
            ContactReason.DISPUTE_ON_PERFORMANCE,
            said.form().on(),
            "debtor's page",
            said.form().note(),
            new RouteReason.Contested(Optional.of(it.reason()), it.amount(), it.chargesOnly())),
        it.reason());
  }

  private void willPay(Said said, DebtorAct.WillPay it) {
    promises.record(
        said.creditor(),
        said.debtor(),
        said.page().openInvoices(),
        said.page().today(),
        said.form().on(),
        it.by(),
        said.form().name(),
        Optional.of(PAGE));
  }

  /** Agreed to at once within the limits; else nobody is reminded until a person has answered. */
  private void instalments(Said said, DebtorAct.Instalments it) {
    InstalmentPlan plan = InstalmentPlan.of(said.page().today(), it.first(), it.parts());
    if (said.page().limits().agreedAtOnce(said.page().today())) {
      promises.inParts(
          said.creditor(),
          said.debtor(),
          said.page().openInvoices(),
          plan.parts().stream()
              .map(part -> new RecordPromise.Part(part.together(), part.by()))
              .toList(),
          said.form().on(),
          said.form().name(),
          PAGE);
      return;
    }
    rest(said, DAYS_TO_ANSWER, "instalments to be answered");
    raise(
        said,
        TaskKind.PLAN_TO_OFFER,
        Sentence.of(
                "instalments-proposed",
                "proposes {parts} parts of {amount} from {first} on: answer; {note}")
            .with("parts", it.parts())
            .with("amount", plan.parts().getFirst().amount())
            .with("first", it.first()),
        TaskKind.PLAN_TO_OFFER.name());
  }

  /** Whoever reads what is not meant for it reads no more of it. */
  private void correction(Said said, DebtorAct.Correction it) {
    pauses.pause(
        said.creditor(),
        said.debtor(),
        Optional.empty(),
        said.form().on(),
        Optional.of(said.form().on().plusDays(DAYS_TO_ANSWER)),
        "said to be the wrong " + it.what().name().toLowerCase(Locale.ROOT));
    switch (it.what()) {
      case ADDRESS ->
          raise(
              said,
              TaskKind.WRONG_ADDRESS,
              Sentence.of("wrong-address-said", "says that {to} is the wrong address; {note}")
                  .with("to", said.page().message().recipient()),
              said.page().message().recipient());
      case PERSON ->
          raise(
              said,
              TaskKind.MISSING_DATA,
              Sentence.of("wrong-person-said", "says that {to} is the wrong person; {note}")
                  .with("to", said.page().message().recipient()),
              "person " + said.page().message().recipient());
    }
  }

  private void rest(Said said, int days, String reason) {
    for (UUID invoice : said.invoices()) {
      pauses.pause(
          said.creditor(),
          said.debtor(),
          Optional.of(invoice),
          said.form().on(),
          Optional.of(said.form().on().plusDays(days)),
          reason);
    }
  }

  private void raise(Said said, TaskKind kind, Sentence why, String subject) {
    agenda.raise(
        said.creditor(),
        List.of(
            new Task(
                ids.next(),
                kind,
                said.debtor(),
                said.invoices(),
                said.form().on(),
                why.with("note", said.note()),
                subject)));
  }

  private void note(Said said) {
    String what = said.form().file().map(file -> " [" + file.name() + "]").orElse("");
    journal.note(
        said.creditor(),
        debtors.find(said.creditor(), said.debtor()).orElseThrow(),
        new JournalEntry(
            said.done().id(),
            said.debtor(),
            said.done().at(),
            JournalEntry.Direction.IN,
            JournalEntry.Way.PAGE,
            JournalEntry.Kind.PAGE,
            said.form().act() instanceof DebtorAct.Contested
                ? Optional.of(ContactReason.DISPUTE_ON_PERFORMANCE)
                : Optional.empty(),
            said.form().name(),
            "debtor's page",
            said.done().kind() + said.form().note().map(text -> ": " + text).orElse("") + what,
            said.invoices()));
  }
}
