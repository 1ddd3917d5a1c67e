package org.encours.invoice.adapter.in.rest.ubl;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.AllowanceChargeType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.MonetaryTotalType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxSubtotalType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxTotalType;
import org.encours.invoice.domain.input.Violations;

/** The arithmetic of EN 16931 and what else must be there; each violation names its rule. */
final class UblRules {

  private static final BigDecimal HUNDRED = BigDecimal.TEN.pow(2);

  /** Says what will be invoiced: no claim yet. */
  private static final String PRO_FORMA = "325";

  private static final String TOTAL = "LegalMonetaryTotal.";

  private final UblDocument document;
  private final Violations violations = new Violations();

  private UblRules(UblDocument document) {
    this.document = document;
  }

  static Violations check(UblDocument document) {
    UblRules rules = new UblRules(document);
    rules.checkPresence();
    if (document.totals() != null) {
      rules.checkTotals(document.totals());
      rules.checkTaxes();
      rules.checkPayment();
    }
    return rules.violations;
  }

  private void checkPresence() {
    violations.require(document.number() != null, "ID", "BR-02: is required (BT-1)");
    violations.require(document.issueDate() != null, "IssueDate", "BR-03: is required (BT-2)");
    violations.require(
        document.type() != null,
        document.credit() ? "CreditNoteTypeCode" : "InvoiceTypeCode",
        "BR-04: is required (BT-3)");
    violations.require(
        !PRO_FORMA.equals(document.type()),
        "InvoiceTypeCode",
        "PEPPOL-EN16931-P0100: 325 is a pro forma, by which nothing is owed");
    violations.require(
        document.currency() != null, "DocumentCurrencyCode", "BR-05: is required (BT-5)");
    violations.require(
        document.supplier() != null, "AccountingSupplierParty", "BR-06: the seller is required");
    violations.require(
        document.customer() != null, "AccountingCustomerParty", "BR-07: the buyer is required");
    violations.require(!document.lines().isEmpty(), "Line", "BR-16: at least one line");
  }

  private void checkTotals(MonetaryTotalType totals) {
    BigDecimal lines = sum(document.lines().stream().map(UblDocument.Line::net).toList());
    equal(
        "LineExtensionAmount",
        totals.getLineExtensionAmountValue(),
        lines,
        "BR-CO-10: BT-106 is the sum of the lines");
    equal(
        "AllowanceTotalAmount",
        totals.getAllowanceTotalAmountValue(),
        allowances(false),
        "BR-CO-11: BT-107 is the sum of the document's allowances");
    equal(
        "ChargeTotalAmount",
        totals.getChargeTotalAmountValue(),
        allowances(true),
        "BR-CO-12: BT-108 is the sum of the document's charges");
    equal(
        "TaxExclusiveAmount",
        totals.getTaxExclusiveAmountValue(),
        zero(totals.getLineExtensionAmountValue())
            .subtract(zero(totals.getAllowanceTotalAmountValue()))
            .add(zero(totals.getChargeTotalAmountValue())),
        "BR-CO-13: BT-109 = BT-106 - BT-107 + BT-108");
    equal(
        "TaxInclusiveAmount",
        totals.getTaxInclusiveAmountValue(),
        zero(totals.getTaxExclusiveAmountValue()).add(vat()),
        "BR-CO-15: BT-112 = BT-109 + BT-110");
    equal(
        "PayableAmount",
        totals.getPayableAmountValue(),
        zero(totals.getTaxInclusiveAmountValue())
            .subtract(zero(totals.getPrepaidAmountValue()))
            .add(zero(totals.getPayableRoundingAmountValue())),
        "BR-CO-16: BT-115 = BT-112 - BT-113 + BT-114");
  }

  private void checkTaxes() {
    tax()
        .filter(total -> total.getTaxSubtotalCount() > 0)
        .ifPresent(
            total -> {
              BigDecimal sum =
                  sum(
                      total.getTaxSubtotal().stream()
                          .map(TaxSubtotalType::getTaxAmountValue)
                          .toList());
              violations.require(
                  same(total.getTaxAmountValue(), sum),
                  "TaxTotal.TaxAmount",
                  "BR-CO-14: BT-110 is the sum of the VAT by rate, "
                      + sum.toPlainString()
                      + ", not "
                      + total.getTaxAmountValue());
              for (int i = 0; i < total.getTaxSubtotalCount(); i++) {
                checkRate(total.getTaxSubtotalAtIndex(i), i);
              }
            });
  }

  private void checkRate(TaxSubtotalType rate, int index) {
    BigDecimal percent =
        rate.getTaxCategory() == null ? null : rate.getTaxCategory().getPercentValue();
    BigDecimal expected =
        zero(rate.getTaxableAmountValue())
            .multiply(zero(percent))
            .divide(HUNDRED, 2, RoundingMode.HALF_UP);
    violations.require(
        same(rate.getTaxAmountValue(), expected),
        "TaxTotal.TaxSubtotal[" + index + "].TaxAmount",
        "BR-CO-17: BT-117 = BT-116 x BT-119 / 100, "
            + expected.toPlainString()
            + ", not "
            + rate.getTaxAmountValue());
  }

  private void checkPayment() {
    BigDecimal due = zero(document.totals().getPayableAmountValue());
    violations.require(
        due.signum() <= 0 || document.dueDate().isPresent() || !document.paymentTerms().isEmpty(),
        "DueDate",
        "BR-CO-25: an amount due needs a due date (BT-9) or payment terms (BT-20)");
    for (int i = 0; i < document.paymentMeans().size(); i++) {
      var means = document.paymentMeans().get(i);
      boolean transfer =
          List.of("30", "58").contains(String.valueOf(means.getPaymentMeansCodeValue()));
      violations.require(
          !transfer
              || means.getPayeeFinancialAccount() != null
                  && means.getPayeeFinancialAccount().getIDValue() != null,
          "PaymentMeans[" + i + "].PayeeFinancialAccount.ID",
          "BR-61: a credit transfer needs the account (BT-84)");
    }
  }

  private void equal(String element, BigDecimal stated, BigDecimal expected, String rule) {
    violations.require(
        same(stated, expected),
        TOTAL + element,
        rule + ": " + expected.toPlainString() + ", not " + stated);
  }

  private static boolean same(BigDecimal stated, BigDecimal expected) {
    return zero(stated).compareTo(expected) == 0;
  }

  private BigDecimal allowances(boolean charges) {
    return sum(
        document.allowances().stream()
            .filter(each -> each.getChargeIndicator() != null)
            .filter(each -> each.getChargeIndicator().isValue() == charges)
            .map(AllowanceChargeType::getAmountValue)
            .toList());
  }

  private BigDecimal vat() {
    return tax().map(TaxTotalType::getTaxAmountValue).map(UblRules::zero).orElse(BigDecimal.ZERO);
  }

  /** A second tax total may repeat the sum in the accounting currency (BT-111). */
  private Optional<TaxTotalType> tax() {
    return document.taxes().stream()
        .filter(total -> total.getTaxAmount() != null)
        .filter(total -> Objects.equals(total.getTaxAmount().getCurrencyID(), document.currency()))
        .findFirst();
  }

  private static BigDecimal sum(List<BigDecimal> amounts) {
    return amounts.stream().map(UblRules::zero).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal zero(BigDecimal amount) {
    return amount == null ? BigDecimal.ZERO : amount;
  }
}
