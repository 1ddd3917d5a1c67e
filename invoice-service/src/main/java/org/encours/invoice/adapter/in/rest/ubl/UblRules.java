package org.encours.invoice.adapter.in.rest.ubl;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.AllowanceChargeType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.MonetaryTotalType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxSubtotalType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxTotalType;
import org.encours.invoice.domain.input.Violations;
import org.encours.kernel.Sentence;

/**
 * The arithmetic of EN 16931 and what else must be there, each by its rule. Refused is what the
 * ledger cannot hold or what contradicts the amount due; the rest is said.
 */
final class UblRules {

  private static final BigDecimal HUNDRED = BigDecimal.TEN.pow(2);

  /**
   * @param refused what keeps the document out
   * @param warnings what is wrong but harmless
   */
  record Findings(Violations refused, List<Sentence> warnings) {}

  /** Says what will be invoiced: no claim yet. */
  private static final String PRO_FORMA = "325";

  /** Codes of UNTDID 1001 that give back (BR-CL-01). */
  private static final Set<String> GIVING_BACK =
      Set.of("81", "83", "261", "262", "296", "308", "381", "396", "420", "458", "532");

  /** Codes that claim and can stand in no credit note. */
  private static final Set<String> CLAIMING =
      Set.of(
          "80", "82", "84", "325", "326", "380", "382", "383", "384", "386", "388", "389", "393");

  /** BR-CO-17 as the official rules check it. */
  private static final BigDecimal SLACK = BigDecimal.ONE;

  private static final String TOTAL = "LegalMonetaryTotal.";

  private final UblDocument document;
  private final Violations violations = new Violations();
  private final List<Sentence> warnings = new ArrayList<>();

  private UblRules(UblDocument document) {
    this.document = document;
  }

  static Findings check(UblDocument document) {
    UblRules rules = new UblRules(document);
    rules.checkPresence();
    if (document.totals() != null) {
      rules.checkTotals(document.totals());
      rules.checkTaxes();
      rules.checkPayment();
    }
    return new Findings(rules.violations, List.copyOf(rules.warnings));
  }

  private void checkPresence() {
    violations.require(document.number() != null, "ID", "BR-02: is required (BT-1)");
    violations.require(document.issueDate() != null, "IssueDate", "BR-03: is required (BT-2)");
    String type = document.credit() ? "CreditNoteTypeCode" : "InvoiceTypeCode";
    violations.require(document.type() != null, type, "BR-04: is required (BT-3)");
    violations.require(
        document.credit()
            ? !CLAIMING.contains(String.valueOf(document.type()))
            : !GIVING_BACK.contains(String.valueOf(document.type())),
        type,
        "BR-CL-01: %s is the code of %s"
            .formatted(document.type(), document.credit() ? "an invoice" : "a credit note"));
    violations.require(
        !PRO_FORMA.equals(document.type()) || document.credit(),
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
    BigDecimal stated = zero(rate.getTaxAmountValue());
    boolean close = stated.subtract(expected).abs().compareTo(SLACK) < 0;
    String rule =
        "BR-CO-17: BT-117 = BT-116 x BT-119 / 100, %s, not %s"
            .formatted(expected.toPlainString(), stated.toPlainString());
    violations.require(close, "TaxTotal.TaxSubtotal[" + index + "].TaxAmount", rule);
    if (close && stated.compareTo(expected) != 0) {
      warn("vat-rounded", rule);
    }
  }

  private void checkPayment() {
    BigDecimal due = zero(document.totals().getPayableAmountValue());
    if (!document.credit()
        && due.signum() > 0
        && document.dueDate().isEmpty()
        && document.paymentTerms().isEmpty()) {
      warn("no-terms", "BR-CO-25: an amount due needs a due date (BT-9) or payment terms (BT-20)");
    }
    for (var means : document.paymentMeans()) {
      boolean transfer =
          List.of("30", "58").contains(String.valueOf(means.getPaymentMeansCodeValue()));
      if (transfer
          && (means.getPayeeFinancialAccount() == null
              || means.getPayeeFinancialAccount().getIDValue() == null)) {
        warn("no-account", "BR-61: a credit transfer needs the account (BT-84)");
      }
    }
  }

  private void warn(String code, String text) {
    warnings.add(Sentence.of(code, text));
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
