package org.encours.invoice.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.encours.invoice.application.ReceivedDocument.Buyer;
import org.encours.invoice.application.port.Debtors;
import org.encours.invoice.domain.Creditor;
import org.encours.invoice.domain.Debtor;
import org.encours.invoice.domain.DebtorKey;
import org.encours.invoice.domain.LedgerRefusal.InvalidInput;
import org.encours.invoice.domain.identity.EnterpriseNumber;
import org.encours.invoice.domain.identity.VatNumber;
import org.encours.kernel.RefusedException;

/** Finds the debtor that a document names as its buyer, or registers it. */
@ApplicationScoped
class MatchBuyer {

  private final Debtors debtors;
  private final RegisterDebtor register;

  MatchBuyer(Debtors debtors, RegisterDebtor register) {
    this.debtors = debtors;
    this.register = register;
  }

  Debtor match(Creditor creditor, Buyer buyer) {
    // A number that fails its country's check identifies nobody: the document keeps it anyway.
    Optional<String> enterprise =
        buyer
            .enterpriseNumber()
            .flatMap(n -> right(() -> EnterpriseNumber.parse(buyer.country(), n)));
    Optional<String> vat = buyer.vatNumber().flatMap(n -> right(() -> VatNumber.parse(n)));
    String reference =
        enterprise
            .or(() -> vat)
            .or(buyer::reference)
            .orElseThrow(
                () ->
                    new RefusedException(
                        new InvalidInput(
                            "document", "buyer", "is identified by nothing (BT-46 to BT-49)")));
    return debtors
        .findByNumber(creditor.id(), enterprise, vat)
        .or(() -> debtors.find(creditor.id(), reference))
        .orElseGet(() -> registered(creditor, buyer, reference, enterprise, vat));
  }

  private Debtor registered(
      Creditor creditor,
      Buyer buyer,
      String reference,
      Optional<String> enterprise,
      Optional<String> vat) {
    boolean business = buyer.enterpriseNumber().isPresent() || buyer.vatNumber().isPresent();
    return register
        .register(
            new Debtor(
                creditor.id(),
                new DebtorKey(new UUID(0, 0), reference),
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
                Optional.empty()),
            anything -> true)
        .debtor();
  }

  private static Optional<String> right(Supplier<String> parsed) {
    try {
      return Optional.of(parsed.get());
    } catch (IllegalArgumentException wrong) {
      return Optional.empty();
    }
  }
}
