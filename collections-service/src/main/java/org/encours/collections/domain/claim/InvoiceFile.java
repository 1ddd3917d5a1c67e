package org.encours.collections.domain.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.encours.collections.domain.party.DebtorId;
import org.encours.kernel.Money;

/**
 * An invoice as we know it from the ledger's events: what is open, disputed and proven.
 *
 * @param deliveryDate null when the ERP did not tell it
 * @param orderReference the buyer's order number, or null
 * @param nature what the debt is about, which prescription and courts depend on
 * @param assignee who bought or finances it, or null while it is the creditor's own
 */
public record InvoiceFile(
    InvoiceId id,
    String number,
    DebtorId debtor,
    LocalDate issueDate,
    LocalDate deliveryDate,
    LocalDate dueDate,
    Money total,
    Money open,
    String orderReference,
    String description,
    List<Dispute> disputes,
    List<Evidence> evidence,
    String assignee,
    DebtNature nature) {

  /** Of no nature that anybody told. */
  public InvoiceFile(
      InvoiceId id,
      String number,
      DebtorId debtor,
      LocalDate issueDate,
      LocalDate deliveryDate,
      LocalDate dueDate,
      Money total,
      Money open,
      String orderReference,
      String description,
      List<Dispute> disputes,
      List<Evidence> evidence,
      String assignee) {
    this(
        id,
        number,
        debtor,
        issueDate,
        deliveryDate,
        dueDate,
        total,
        open,
        orderReference,
        description,
        disputes,
        evidence,
        assignee,
        DebtNature.GENERAL);
  }

  public InvoiceFile {
    // Files kept before it was told are of no known nature.
    nature = Objects.requireNonNullElse(nature, DebtNature.GENERAL);
    disputes = List.copyOf(disputes);
    evidence = List.copyOf(evidence);
  }

  public boolean has(Evidence.Kind kind) {
    return evidence.stream().anyMatch(paper -> paper.kind() == kind);
  }

  /** What is open and contested now, never more than what is open. */
  public Money disputed() {
    return disputes.stream()
        .filter(Dispute::open)
        .map(Dispute::amount)
        .reduce(Money.zero(open.currency()), Money::plus)
        .min(open);
  }

  /** Whether an objection was raised and thrown out: an excuse, no serious contest. */
  public boolean wasContestedInVain() {
    return disputes.stream().anyMatch(dispute -> dispute.outcome() == Dispute.Outcome.REJECTED);
  }

  public InvoiceFile nowOpen(Money amount) {
    return with(amount, disputes, evidence, assignee);
  }

  public InvoiceFile disputed(Dispute dispute) {
    List<Dispute> all = new ArrayList<>(disputes);
    all.removeIf(known -> known.id().equals(dispute.id()));
    all.add(dispute);
    return with(open, all, evidence, assignee);
  }

  public InvoiceFile resolved(UUID dispute, Dispute.Outcome outcome, LocalDate on) {
    return with(
        open,
        disputes.stream()
            .map(known -> known.id().equals(dispute) ? known.resolved(outcome, on) : known)
            .toList(),
        evidence,
        assignee);
  }

  public InvoiceFile proven(Evidence paper) {
    List<Evidence> all = new ArrayList<>(evidence);
    all.removeIf(known -> known.document().equals(paper.document()));
    all.add(paper);
    return with(open, disputes, all, assignee);
  }

  /** Null when it came back. */
  public InvoiceFile assignedTo(String whom) {
    return with(open, disputes, evidence, whom);
  }

  private InvoiceFile with(
      Money newOpen, List<Dispute> newDisputes, List<Evidence> newEvidence, String newAssignee) {
    return new InvoiceFile(
        id,
        number,
        debtor,
        issueDate,
        deliveryDate,
        dueDate,
        total,
        newOpen,
        orderReference,
        description,
        newDisputes,
        newEvidence,
        newAssignee,
        nature);
  }
}
