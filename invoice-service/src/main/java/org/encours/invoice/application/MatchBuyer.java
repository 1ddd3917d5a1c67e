package org.encours.invoice.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.encours.invoice.application.ReceivedDocument.Buyer;
import org.encours.invoice.application.port.Debtors;
import org.encours.invoice.domain.identity.EnterpriseNumber;
import org.encours.invoice.domain.identity.VatNumber;
import org.encours.invoice.domain.party.Creditor;
import org.encours.invoice.domain.party.Debtor;
import org.encours.invoice.domain.party.DebtorKey;

/** Finds the debtor that a document names as its buyer, or registers it. */
@ApplicationScoped
class MatchBuyer {

  private static final UUID NOBODY = new UUID(0, 0);

  private final Debtors debtors;
  private final RegisterDebtor register;

  MatchBuyer(Debtors debtors, RegisterDebtor register) {
    this.debtors = debtors;
    this.register = register;
  }

  /** The debtor that it is, or the one that it would become; nothing where nothing names it. */
  Optional<Debtor> candidate(Creditor creditor, Buyer buyer) {
    // A number that fails its country's check identifies nobody: the document keeps it anyway.
    Optional<String> enterprise =
        buyer
            .enterpriseNumber()
            .flatMap(n -> right(() -> EnterpriseNumber.parse(buyer.country(), n)));
    Optional<String> vat = buyer.vatNumber().flatMap(n -> right(() -> VatNumber.parse(n)));
    String reference = enterprise.or(() -> vat).or(buyer::reference).orElse(null);
    return reference == null
        ? Optional.empty()
        : debtors
            .findByNumber(creditor.id(), enterprise, vat)
            .or(() -> debtors.find(creditor.id(), reference))
            .or(() -> Optional.of(unregistered(creditor, buyer, reference, enterprise, vat)));
  }

  /** Registers it unless it is registered already. */
  Debtor registered(Debtor candidate) {
    return candidate.key().id().equals(NOBODY)
        ? register.register(candidate, anything -> true).debtor()
        : candidate;
  }

  private static Debtor unregistered(
      Creditor creditor,
      Buyer buyer,
      String reference,
      Optional<String> enterprise,
      Optional<String> vat) {
    boolean business = buyer.enterpriseNumber().isPresent() || buyer.vatNumber().isPresent();
    return new Debtor(
        creditor.id(),
        new DebtorKey(NOBODY, reference),
        // Who is not known to be a business is protected as a consumer until settled.
        business ? Debtor.Kind.COMPANY : Debtor.Kind.CONSUMER,
        buyer.name(),
        creditor.language(),
        buyer.country(),
        enterprise,
        vat,
        buyer.address(),
        buyer.contact().map(List::of).orElse(List.of()),
        Optional.empty(),
        Optional.empty());
  }

  private static Optional<String> right(Supplier<String> parsed) {
    try {
      return Optional.of(parsed.get());
    } catch (IllegalArgumentException wrong) {
      return Optional.empty();
    }
  }
}
