package org.encours.invoice.adapter.in.rest.ubl;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.BranchType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.FinancialAccountType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PaymentMeansType;
import org.encours.invoice.application.ReceivedDocument;
import org.encours.invoice.domain.invoice.BillingDetails.Means;

/** Whom a UBL document wants paid, how, and by which reference. */
final class UblPayment {

  /** Codes of UNTDID 4461 by which the creditor collects itself. */
  private static final Set<String> DIRECT_DEBITS = Set.of("49", "59");

  private static final Set<String> CARDS = Set.of("48", "54", "55");

  private UblPayment() {}

  static ReceivedDocument.Settlement settlement(UblDocument document) {
    Optional<FinancialAccountType> account =
        document.paymentMeans().stream()
            .map(PaymentMeansType::getPayeeFinancialAccount)
            .filter(found -> found != null && found.getIDValue() != null)
            .findFirst();
    return new ReceivedDocument.Settlement(
        document.payee().flatMap(UblParties::payee),
        document.payee().map(UblParties::numbers).orElse(Set.of()),
        account.map(FinancialAccountType::getIDValue),
        account
            .map(FinancialAccountType::getFinancialInstitutionBranch)
            .map(BranchType::getIDValue)
            .filter(bic -> bic.matches("[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?")),
        means(document.paymentMeans()));
  }

  private static Means means(List<PaymentMeansType> means) {
    if (codes(means).anyMatch(DIRECT_DEBITS::contains)) {
      return Means.DIRECT_DEBIT;
    }
    return codes(means).anyMatch(CARDS::contains) ? Means.CARD : Means.TRANSFER;
  }

  private static Stream<String> codes(List<PaymentMeansType> means) {
    return means.stream().map(each -> String.valueOf(each.getPaymentMeansCodeValue()));
  }

  /** One longer than a transfer can carry is no reference that a payer could give. */
  static Optional<String> reference(UblDocument document, int longest) {
    return document.paymentMeans().stream()
        .flatMap(means -> means.getPaymentID().stream())
        .map(id -> id.getValue())
        .filter(text -> text != null && !text.isBlank() && text.strip().length() <= longest)
        .findFirst();
  }
}
