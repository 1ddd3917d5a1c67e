package org.encours.desk.today;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.encours.desk.shell.Sentence;
import org.encours.desk.shell.Session;
import org.encours.kernel.Money;

/** Says of each thing that waits what it is, why, and where it is worked. */
final class Rows {

  private final Session session;

  Rows(Session session) {
    this.session = session;
  }

  Row call(Read.AgendaTask it) {
    String kind = it.kind().startsWith("PROMISE") ? "PROMISE" : "CALL";
    return row(
        kind,
        it.debtor(),
        it.dueOn(),
        it.why(),
        it.amount(),
        it.owner(),
        "/debtors/" + it.debtor() + "/call?task=" + it.id(),
        "call");
  }

  Row caseTask(Read.CaseTask it) {
    return row(
        "CASE",
        it.debtor(),
        it.dueOn(),
        it.text(),
        it.amount(),
        "",
        "/cases/" + it.caseId(),
        "open");
  }

  Row approval(Read.Message it) {
    return row(
        "APPROVAL",
        it.debtor(),
        it.businessDate(),
        said("approve-message", "step", it.step()),
        it.total(),
        "",
        "/approvals",
        "read");
  }

  Row money(Read.Receipt it) {
    return row(
        "MONEY",
        it.debtor(),
        it.valueDate(),
        said("unallocated-money", "", ""),
        it.unallocated(),
        "",
        it.debtor() == null ? "/money" : "/debtors/" + it.debtor(),
        "open");
  }

  Row dispute(Read.Dispute it) {
    return row(
        "DISPUTE",
        it.debtor(),
        it.deadline(),
        said("dispute-pending", "number", it.number()),
        it.amount(),
        "",
        "/debtors/" + it.debtor() + "#disputes",
        "open");
  }

  Row warning(Read.Warning it) {
    return row(
        "WARNING",
        it.debtor(),
        it.raisedOn(),
        it.text(),
        it.moneyAtRisk(),
        "",
        "/debtors/" + it.debtor(),
        "open");
  }

  private Row row(
      String kind,
      String debtor,
      LocalDate since,
      Sentence why,
      Money amount,
      String owner,
      String to,
      String action) {
    return new Row(
        kind,
        Optional.ofNullable(debtor).orElse(""),
        "",
        Optional.ofNullable(since).orElse(session.getAsOf()),
        why,
        amount,
        Optional.ofNullable(owner).orElse(""),
        session.link(to),
        action);
  }

  private static Sentence said(String code, String name, String value) {
    return new Sentence(
        code, name.isEmpty() || value == null ? Map.of() : Map.of(name, value), code);
  }
}
