package org.encours.collections.adapter.in.kafka;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.encours.collections.application.ChargeNews;
import org.encours.collections.domain.claim.DebtNature;
import org.encours.collections.domain.claim.Dispute;
import org.encours.collections.domain.claim.Evidence;
import org.encours.collections.domain.claim.InvoiceFile;
import org.encours.collections.domain.claim.InvoiceId;
import org.encours.collections.domain.money.Component;
import org.encours.collections.domain.party.AcceptedTerms;
import org.encours.collections.domain.party.Address;
import org.encours.collections.domain.party.Contact;
import org.encours.collections.domain.party.CreditorFile;
import org.encours.collections.domain.party.DebtorFile;
import org.encours.collections.domain.party.DebtorId;
import org.encours.collections.domain.party.DebtorKind;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;

/** What we read of the ledger's events. */
interface InvoiceMessages {

  record CreditorChanged(
      String name,
      String country,
      String enterpriseNumber,
      String vatNumber,
      String iban,
      String size,
      Address address,
      String language,
      String email,
      String phone) {

    CreditorFile file(CreditorId id) {
      return new CreditorFile(
          id,
          name,
          country,
          enterpriseNumber,
          vatNumber,
          iban,
          size,
          address,
          language,
          email,
          phone);
    }
  }

  record DebtorChanged(
      UUID debtorId,
      String debtor,
      DebtorKind kind,
      String name,
      String language,
      String country,
      String enterpriseNumber,
      String vatNumber,
      Address address,
      List<Contact> contacts,
      Terms terms) {

    record Terms(
        String version,
        LocalDate acceptedOn,
        AcceptedTerms.Manner manner,
        boolean interestClause,
        boolean penaltyClause) {

      AcceptedTerms accepted() {
        return new AcceptedTerms(version, acceptedOn, manner, interestClause, penaltyClause);
      }
    }

    DebtorFile file() {
      return new DebtorFile(
          new DebtorId(debtorId),
          debtor,
          kind,
          name,
          language,
          country,
          enterpriseNumber,
          vatNumber,
          address,
          contacts,
          terms == null ? null : terms.accepted());
    }
  }

  record Erased(UUID debtorId, UUID requestId, LocalDate erasedOn) {}

  record CreditChanged(UUID debtorId, Money credit, LocalDate asOf) {}

  record Issued(
      UUID invoiceId,
      String number,
      UUID debtorId,
      LocalDate issueDate,
      LocalDate deliveryDate,
      LocalDate dueDate,
      Money total,
      Money open,
      String orderReference,
      String description,
      DebtNature nature) {

    InvoiceFile file() {
      return new InvoiceFile(
          new InvoiceId(invoiceId),
          number,
          new DebtorId(debtorId),
          issueDate,
          deliveryDate,
          dueDate,
          total,
          open,
          orderReference,
          description,
          List.of(),
          List.of(),
          null,
          nature);
    }
  }

  record PaymentAllocated(
      UUID invoiceId, UUID receiptId, Money amount, LocalDate valueDate, Money open) {}

  record PaymentReversed(
      UUID invoiceId, UUID receiptId, Money amount, LocalDate reversedOn, Money open) {}

  record Credited(
      UUID invoiceId, String creditNoteNumber, Money amount, LocalDate issueDate, Money open) {}

  /**
   * @param open null in events of before there were partial write-offs: nothing was left
   * @param caseId the case whose own settlement it books, or null
   */
  record WrittenOff(
      UUID invoiceId,
      Money amount,
      LocalDate writtenOffOn,
      String reason,
      Money open,
      UUID caseId) {

    Money left() {
      return open == null ? Money.zero(amount.currency()) : open;
    }
  }

  /** One charge item, and how much of it is meant. */
  record Charge(UUID id, Component kind, Money amount) {
    static List<ChargeNews.Item> items(List<Charge> all) {
      return all.stream().map(c -> new ChargeNews.Item(c.id(), c.kind(), c.amount())).toList();
    }
  }

  record ChargesBooked(UUID invoiceId, UUID claimId, LocalDate claimedOn, List<Charge> items) {
    ChargeNews news() {
      return new ChargeNews(new InvoiceId(invoiceId), claimId, claimedOn, Charge.items(items));
    }
  }

  record ChargesPaid(UUID invoiceId, UUID receiptId, LocalDate valueDate, List<Charge> items) {
    ChargeNews news() {
      return new ChargeNews(new InvoiceId(invoiceId), receiptId, valueDate, Charge.items(items));
    }
  }

  record ChargesReversed(UUID invoiceId, UUID receiptId, LocalDate reversedOn, List<Charge> items) {
    ChargeNews news() {
      return new ChargeNews(new InvoiceId(invoiceId), receiptId, reversedOn, Charge.items(items));
    }
  }

  record ChargesWaived(
      UUID invoiceId,
      UUID waiverId,
      LocalDate waivedOn,
      String cause,
      String reason,
      List<Charge> items) {
    ChargeNews news() {
      return new ChargeNews(new InvoiceId(invoiceId), waiverId, waivedOn, Charge.items(items));
    }

    String why() {
      return "charges " + cause + (reason == null ? "" : ": " + reason);
    }
  }

  record WriteOffReversed(UUID invoiceId, LocalDate reversedOn, Money open) {}

  record Assigned(UUID invoiceId, String assignee, LocalDate assignedOn) {}

  record Reassigned(UUID invoiceId, String assignee, LocalDate reassignedOn, String reason) {
    String why() {
      return assignee + " gave it back: " + reason;
    }
  }

  /**
   * @param chargesOnly true when nothing of the invoice itself is contested; null is false
   */
  record Disputed(
      UUID invoiceId,
      UUID disputeId,
      String reason,
      Money amount,
      LocalDate openedOn,
      Boolean chargesOnly) {

    Dispute dispute() {
      Money part = Boolean.TRUE.equals(chargesOnly) ? Money.zero(amount.currency()) : amount;
      return new Dispute(disputeId, reason, part, openedOn, null, null);
    }
  }

  record DisputeResolved(
      UUID invoiceId, UUID disputeId, Dispute.Outcome outcome, LocalDate resolvedOn) {}

  record EvidenceAdded(
      UUID invoiceId,
      UUID documentId,
      Evidence.Kind kind,
      String name,
      String sha256,
      LocalDate addedOn) {

    Evidence evidence() {
      return new Evidence(documentId, kind, name, sha256, addedOn);
    }
  }
}
