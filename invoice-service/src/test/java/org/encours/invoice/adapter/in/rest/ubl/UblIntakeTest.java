package org.encours.invoice.adapter.in.rest.ubl;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.encours.invoice.SharedData;
import org.encours.invoice.application.ReceivedDocument;
import org.encours.kernel.Sentence;
import org.encours.kernel.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** EN 16931 and what Peppol BIS Billing 3.0 adds to it. */
class UblIntakeTest {

  private static String sample() {
    return new String(SharedData.file("ubl/ubl-invoice-sample.xml"), UTF_8);
  }

  private static List<String> faults(String xml) {
    return UblIntake.read(xml.getBytes(UTF_8)).faults().stream().map(Violation::message).toList();
  }

  @Test
  void theWorkedExampleBreaksNoRule() {
    assertThat(sample())
        .contains(
            ">5100.00</cbc:TaxExclusiveAmount>",
            ">1029.00</cbc:TaxAmount>",
            ">12.00</cbc:TaxAmount>",
            ">1041.00</cbc:TaxAmount>",
            ">6141.00</cbc:TaxInclusiveAmount>",
            ">500.00</cbc:PrepaidAmount>",
            ">5641.00</cbc:PayableAmount>");
    assertThat(faults(sample())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "LineExtensionAmount currencyID=\"EUR\">5100.00 | LineExtensionAmount"
            + " currencyID=\"EUR\">5100.01 | BR-CO-10",
        "TaxExclusiveAmount currencyID=\"EUR\">5100.00 | TaxExclusiveAmount"
            + " currencyID=\"EUR\">5100.01 | BR-CO-13",
        "TaxTotal>\\s*<cbc:TaxAmount currencyID=\"EUR\">1041.00 | TaxTotal><cbc:TaxAmount"
            + " currencyID=\"EUR\">1041.01 | BR-CO-14",
        "TaxInclusiveAmount currencyID=\"EUR\">6141.00 | TaxInclusiveAmount"
            + " currencyID=\"EUR\">6141.01 | BR-CO-15",
        "PayableAmount currencyID=\"EUR\">5641.00 | PayableAmount currencyID=\"EUR\">6141.00 |"
            + " BR-CO-16",
        "TaxAmount currencyID=\"EUR\">1029.00 | TaxAmount currencyID=\"EUR\">1030.00 | BR-CO-17",
        "TypeCode>380< | TypeCode>381< | BR-CL-01",
        "<cbc:DocumentCurrencyCode>EUR | <cbc:DocumentCurrencyCode>ZZZ | R051"
      })
  void aDocumentWhoseArithmeticIsWrongIsRefusedByItsRule(String right, String wrong, String rule) {
    String changed = sample().replaceFirst(right, wrong);
    assertThat(changed).isNotEqualTo(sample());
    assertThat(faults(changed)).anyMatch(fault -> fault.contains(rule));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(?s)(<cac:TaxSubtotal>.*?TaxAmount currencyID=\"EUR\">)1029.00(.*) | $11029.03$2 |"
            + " BR-CO-17",
        "(?s)<cbc:DueDate>2026-10-31</cbc:DueDate>(.*)<cac:PaymentTerms>.*</cac:PaymentTerms> | $1"
            + " | BR-CO-25",
        "(?s)<cac:PayeeFinancialAccount>.*</cac:PayeeFinancialAccount> | '' | BR-61"
      })
  void whatKeepsNobodyFromBookingItIsSaid(String right, String wrong, String rule) {
    String changed = sample().replaceFirst(right, wrong);
    assertThat(changed).isNotEqualTo(sample());
    assertThat(UblIntake.read(changed.getBytes(UTF_8)).warnings())
        .extracting(Sentence::text)
        .anyMatch(warning -> warning.contains(rule));
  }

  @ParameterizedTest
  @ValueSource(strings = {"380", "383", "384", "386", "389", "393", "326", "875", "876", "877"})
  void anInvoiceOfAnyKindIsAClaim(String code) {
    assertThat(faults(sample().replace("TypeCode>380<", "TypeCode>" + code + "<"))).isEmpty();
  }

  @Test
  void aProFormaIsNone() {
    assertThat(faults(sample().replace("TypeCode>380<", "TypeCode>325<")))
        .singleElement()
        .satisfies(fault -> assertThat(fault).contains("P0100"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"381", "396", "81", "83", "532"})
  void aCreditNoteOfAnyKindGivesBack(String code) {
    String note = new String(SharedData.file("ubl/ubl-creditnote-sample.xml"), UTF_8);
    ReceivedDocument read =
        UblIntake.read(note.replace("TypeCode>381<", "TypeCode>" + code + "<").getBytes(UTF_8));
    assertThat(read.faults()).isEmpty();
    assertThat(read.what()).get().isInstanceOf(ReceivedDocument.TakenBack.class);
  }

  @ParameterizedTest
  @CsvSource({
    "30, true",
    "58, true",
    "59, false",
    "49, false",
    "48, false",
    "57, false",
    "10, false"
  })
  void onlyATransferNeedsAnAccount(String means, boolean needed) {
    String without =
        sample()
            .replaceFirst("(PaymentMeansCode[^>]*>)30<", "$1" + means + "<")
            .replaceFirst("(?s)<cac:PayeeFinancialAccount>.*</cac:PayeeFinancialAccount>", "");
    assertThat(
            UblIntake.read(without.getBytes(UTF_8)).warnings().stream()
                .anyMatch(warning -> warning.code().equals("no-account")))
        .isEqualTo(needed);
  }

  @Test
  void theSellerIsNamedByItsNumbersElseByWhatIsLeft() {
    String legal =
        "(?s)(<cac:AccountingSupplierParty>.*?)<cbc:CompanyID[^>]*>[^<]*</cbc:CompanyID>";
    assertThat(sellers(sample())).containsExactlyInAnyOrder("0401234560", "BE0401234560");
    String withoutNumbers = sample().replaceFirst(legal, "$1").replaceFirst(legal, "$1");
    assertThat(sellers(withoutNumbers)).as("the electronic address").containsExactly("0401234560");
    assertThat(
            sellers(
                withoutNumbers.replaceFirst(
                    "(?s)(<cac:AccountingSupplierParty>.*?</cbc:EndpointID>)",
                    "$1<cac:PartyIdentification><cbc:ID>731</cbc:ID></cac:PartyIdentification>")))
        .containsExactly("731");
  }

  private static java.util.Set<String> sellers(String xml) {
    return UblIntake.read(xml.getBytes(UTF_8)).supplierNumbers();
  }
}
