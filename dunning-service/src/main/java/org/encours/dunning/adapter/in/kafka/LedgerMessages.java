package org.encours.dunning.adapter.in.kafka;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.encours.dunning.domain.claim.DebtFacts;
import org.encours.dunning.domain.claim.Instalment;
import org.encours.dunning.domain.claim.Terms;
import org.encours.dunning.domain.hold.Dispute;
import org.encours.dunning.domain.law.CreditorSize;
import org.encours.dunning.domain.law.DebtorKind;
import org.encours.dunning.domain.party.Address;
import org.encours.dunning.domain.party.Contact;
import org.encours.dunning.domain.party.Creditor;
import org.encours.dunning.domain.party.Debtor;
import org.encours.dunning.domain.receivable.DunningProgress;
import org.encours.dunning.domain.receivable.LedgerFacts;
import org.encours.dunning.domain.receivable.Receivable;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;

/** The fields we read of invoice-service's events. */
final class LedgerMessages {

  private LedgerMessages() {}

  record AddressField(String street, String postalCode, String city, String country) {
    Address address() {
      return new Address(street, postalCode, city, country);
    }
  }

  record CreditorMessage(
      String name,
      String country,
      String enterpriseNumber,
      String vatNumber,
      String iban,
      String bic,
      String size,
      AddressField address,
      String language,
      String email,
      String phone) {

    Creditor creditor(CreditorId id) {
      return new Creditor(
          id,
          name,
          country,
          "SME".equals(size) ? CreditorSize.SME : CreditorSize.LARGE,
          enterpriseNumber,
          Optional.ofNullable(vatNumber),
          iban,
          Optional.ofNullable(bic),
          address.address(),
          language,
          email,
          phone);
    }
  }

  record ContactField(String name, String role, String email, String phone) {
    Contact contact() {
      return new Contact(name, role, Optional.ofNullable(email), Optional.ofNullable(phone));
    }
  }

  record TermsField(
      String version,
      LocalDate acceptedOn,
      String manner,
      boolean interestClause,
      boolean penaltyClause,
      BigDecimal interestPercent,
      BigDecimal penaltyPercent,
      Money penaltyMinimum) {

    Terms terms() {
      return new Terms(
          version,
          Optional.ofNullable(acceptedOn),
          Terms.Manner.valueOf(manner),
          interestClause ? Optional.of(interest()) : Optional.empty(),
          penaltyClause ? Optional.of(penalty()) : Optional.empty());
    }

    /** A clause without a figure means the rate of the law. */
    private Terms.InterestClause interest() {
      return interestPercent == null
          ? new Terms.InterestClause.AtStatutoryRate()
          : new Terms.InterestClause.AtRate(interestPercent);
    }

    /** A clause without a figure means what the law allows, where it sets a cap. */
    private Terms.PenaltyClause penalty() {
      return penaltyPercent == null
          ? new Terms.PenaltyClause.AtLegalCap()
          : new Terms.PenaltyClause.Share(penaltyPercent, Optional.ofNullable(penaltyMinimum));
    }
  }

  record DebtorMessage(
      UUID debtorId,
      String debtor,
      String kind,
      String name,
      String language,
      String country,
      String vatNumber,
      AddressField address,
      List<ContactField> contacts,
      TermsField terms) {

    Debtor toDebtor() {
      return new Debtor(
          debtorId,
          debtor,
          DebtorKind.of(kind),
          name,
          language,
          country,
          Optional.ofNullable(address).map(AddressField::address),
          contacts == null ? List.of() : contacts.stream().map(ContactField::contact).toList(),
          Optional.ofNullable(vatNumber),
          terms == null ? Terms.NONE : terms.terms(),
          Optional.empty(),
          false,
          Optional.empty(),
          Optional.empty(),
          false);
    }
  }

  record InstalmentField(LocalDate dueDate, Money amount) {}

  record IssuedMessage(
      UUID invoiceId,
      String number,
      UUID debtorId,
      LocalDate issueDate,
      LocalDate dueDate,
      Money total,
      Money open,
      List<InstalmentField> instalments,
      String paymentReference,
      String orderReference,
      String description,
      LocalDate deliveryDate,
      LocalDate lawfulDueDate,
      LocalDate receivedOn,
      Boolean dueDateAgreed,
      Set<DebtFacts.Mention> mentions) {

    private DebtFacts legal() {
      return new DebtFacts(
          Optional.of(issueDate),
          Optional.ofNullable(receivedOn),
          Optional.ofNullable(deliveryDate),
          Optional.ofNullable(dueDateAgreed),
          mentions == null ? Set.of() : mentions,
          true,
          Optional.ofNullable(lawfulDueDate));
    }

    Receivable receivable() {
      List<Instalment> parts =
          instalments == null || instalments.isEmpty()
              ? List.of(new Instalment(dueDate, total))
              : instalments.stream()
                  .map(part -> new Instalment(part.dueDate(), part.amount()))
                  .toList();
      return new Receivable(
          invoiceId,
          number,
          debtorId,
          issueDate,
          parts,
          LedgerFacts.issued(open),
          Optional.ofNullable(paymentReference),
          Optional.ofNullable(orderReference),
          Optional.ofNullable(description),
          false,
          false,
          DunningProgress.NONE,
          legal());
    }
  }

  record PaymentMessage(UUID invoiceId, Money amount, LocalDate valueDate, Money open) {}

  record ReversalMessage(UUID invoiceId, Money amount, LocalDate reversedOn, Money open) {}

  record SettledMessage(UUID invoiceId, LocalDate settledOn) {}

  record CreditedMessage(UUID invoiceId, Money amount, LocalDate issueDate, Money open) {}

  record DisputedMessage(
      UUID invoiceId, UUID disputeId, Money amount, LocalDate openedOn, Boolean chargesOnly) {

    Dispute dispute() {
      return new Dispute(
          disputeId,
          Optional.ofNullable(amount),
          openedOn,
          Boolean.TRUE.equals(chargesOnly),
          false);
    }
  }

  record DisputeResolvedMessage(UUID invoiceId, UUID disputeId, LocalDate resolvedOn) {}

  record WrittenOffMessage(UUID invoiceId, Money amount, LocalDate writtenOffOn) {}

  record CreditMessage(UUID debtorId, Money credit) {}

  /** Sold or factored, or given back. */
  record AssignedMessage(UUID invoiceId) {}

  record ErasedMessage(UUID debtorId, UUID requestId, LocalDate erasedOn) {}
}
