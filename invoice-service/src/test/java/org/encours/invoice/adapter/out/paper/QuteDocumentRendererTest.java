package org.encours.invoice.adapter.out.paper;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.invoice.domain.sample.Samples.eur;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.encours.invoice.Peppol;
import org.encours.invoice.domain.copy.Paper;
import org.encours.invoice.domain.copy.Papers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuteDocumentRendererTest {

  private static final QuteDocumentRenderer PRESS = QuteDocumentRenderer.standalone();

  @Test
  void anInvoiceOfTwoRatesIsValidByTheOfficialRules() {
    Paper paper = Papers.invoice("BE", "fr");
    assertThat(paper.payable()).isEqualTo(eur("6141.00"));
    assertThat(Peppol.faults(PRESS.ubl(paper))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "de", "en"})
  void soItIsInEveryLanguage(String language) {
    assertThat(Peppol.faults(PRESS.ubl(Papers.invoice("BE", language)))).isEmpty();
  }

  @Test
  void soIsAFrenchSellersWhoseVatNumberFollowsFromItsSiren() {
    byte[] ubl = PRESS.ubl(Papers.invoice("FR", "fr"));
    assertThat(Peppol.faults(ubl)).isEmpty();
    assertThat(new String(ubl, UTF_8)).contains("FR69999026008");
  }

  @Test
  void soAreInstalmentsADiscountAndAZeroRate() {
    assertThat(Peppol.faults(PRESS.ubl(Papers.inInstalments()))).isEmpty();
    assertThat(Peppol.faults(PRESS.ubl(Papers.zeroRated()))).isEmpty();
  }

  @Test
  void aCreditNoteGivesBackVatAsItsInvoiceBoreIt() {
    Paper half = Papers.creditNote("3070.50");
    assertThat(half.vatTotal()).isEqualTo(eur("520.50"));
    assertThat(half.net()).isEqualTo(eur("2550.00"));
    assertThat(Peppol.faults(PRESS.ubl(half))).isEmpty();
    Paper odd = Papers.creditNote("100.01");
    assertThat(odd.gross().plus(odd.rounding())).isEqualTo(eur("100.01"));
    assertThat(Peppol.faults(PRESS.ubl(odd))).isEmpty();
  }

  @Test
  void aCreditNoteWithoutAnInvoiceSaysNothingAboutVat() {
    Paper bonus = Papers.bonus("50.00");
    assertThat(bonus.vatTotal()).isEqualTo(eur("0.00"));
    assertThat(Peppol.faults(PRESS.ubl(bonus))).isEmpty();
  }

  @Test
  void whatSomebodyWroteIntoATextStaysText() {
    Paper nasty = Papers.described("<b>& \"Flour\" ]]> {paper.number} é");
    assertThat(Peppol.faults(PRESS.ubl(nasty))).isEmpty();
    assertThat(new String(PRESS.ubl(nasty), UTF_8)).contains("&lt;b&gt;&amp;");
    assertThat(PRESS.pdf(nasty)).startsWith("%PDF".getBytes(UTF_8));
  }

  @Test
  void thePrintedCopySaysWhatIsToBePaidAndHow() throws Exception {
    String text = text(PRESS.pdf(Papers.invoice("BE", "fr")));
    assertThat(text)
        .contains("Facture 2026-1", "Copie", "BE68 5390 0754 7034", "+++202/6000/12320+++")
        .contains("Boulangerie Test SRL")
        .containsPattern("6[\\s\u00a0]141,00[\\s\u00a0]€");
    assertThat(text(PRESS.pdf(Papers.creditNote("3070.50")))).contains("Note de crédit", "CN-1");
    assertThat(text(PRESS.pdf(Papers.invoice("BE", "nl")))).contains("Factuur", "Te betalen");
  }

  @Test
  void thePaymentCodeOnThePageIsReadByABankingApp() throws Exception {
    try (var pdf = Loader.loadPDF(PRESS.pdf(Papers.invoice("BE", "fr")))) {
      BufferedImage page = new PDFRenderer(pdf).renderImageWithDPI(0, 200);
      keep(page);
      String read =
          new MultiFormatReader()
              .decode(new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(page))))
              .getText();
      assertThat(read)
          .isEqualTo(
              "BCD\n"
                  + "002\n"
                  + "1\n"
                  + "SCT\n\n"
                  + "Acme Belgique SRL\n"
                  + "BE68539007547034\n"
                  + "EUR6141.00\n\n\n"
                  + "+++202/6000/12320+++");
    }
  }

  @Test
  void whoBoughtTheClaimIsToBePaid() throws Exception {
    Paper sold = Papers.assigned();
    assertThat(sold.payTo().map(Paper.PayTo::iban)).isEqualTo(Optional.of("BE21001234567803"));
    assertThat(text(PRESS.pdf(sold))).contains("Factor Test SA", "BE21 0012 3456 7803");
    assertThat(Peppol.faults(PRESS.ubl(sold))).isEmpty();
  }

  @Test
  void linesOfADocumentThatDoNotAccountForItAreNotPassedOffAsSuch() throws Exception {
    Paper partial = Papers.partial(List.of(Papers.LINE));
    assertThat(partial.complete()).isFalse();
    assertThat(text(PRESS.pdf(partial))).contains("document électronique d’origine");
  }

  private static String text(byte[] pdf) throws Exception {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  /** For a look at the page. */
  private static void keep(BufferedImage page) throws Exception {
    Path target = Path.of("target", "paper.png");
    Files.createDirectories(target.getParent());
    javax.imageio.ImageIO.write(page, "png", target.toFile());
  }
}
