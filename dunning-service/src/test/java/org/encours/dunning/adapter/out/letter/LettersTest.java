package org.encours.dunning.adapter.out.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.encours.dunning.application.port.Letters;
import org.encours.dunning.domain.law.DebtorKind;
import org.encours.dunning.domain.message.Message;
import org.encours.dunning.domain.message.MessageLine;
import org.encours.dunning.domain.party.Creditor;
import org.encours.dunning.domain.party.Debtor;
import org.encours.testkit.PdfA;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LettersTest {

  private static final Path FOLDER = Path.of("target", "letters");

  private final Letters letters = QuteLetters.standalone();

  @ParameterizedTest
  @CsvSource({
    "fr, formal-notice, Mise en demeure",
    "nl, formal-notice, Ingebrekestelling",
    "de, formal-notice, Inverzugsetzung",
    "en, formal-notice, Formal notice"
  })
  void aFormalNoticeTellsWhatIsClaimedAndHowItIsCalculated(
      String language, String step, String title) throws IOException {
    Debtor debtor = SampleLetters.debtor(language, DebtorKind.COMPANY);
    Message message = SampleLetters.message(debtor, "call-before-notice", 25, "2026-10-15", 3);

    String text =
        text(
            language + "-notice",
            letters.write(
                SampleLetters.CREDITOR, debtor, message, "r", Optional.empty(), Optional.empty()));

    assertThat(text)
        .contains(
            title,
            "2026-04170",
            "2026-04172",
            "0401.234.560",
            "BE68 5390 0754 7034",
            "181,50".substring(0, 3));
    assertThat(text).contains("Drukkerij Van Damme & Zonen BV");
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "nl", "de", "en"})
  void aConsumersFirstReminderIsFreeAndTellsTheTermAndTheIndemnity(String language)
      throws IOException {
    Debtor debtor = SampleLetters.debtor(language, DebtorKind.CONSUMER);
    Message message = SampleLetters.message(debtor, "courtesy", -5, "2026-11-16", 1);

    String text =
        text(
            language + "-consumer",
            letters.write(
                SampleLetters.CREDITOR, debtor, message, "r", Optional.empty(), Optional.empty()));

    assertThat(message.freeTerm()).isPresent();
    assertThat(text).contains("14", "161");
    assertThat(text).containsPattern("0?7[./ ](12|December|décembre|december)|7\\. Dezember");
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "nl", "de", "en"})
  void theCodeInTheLetterPaysTheInvoice(String language) throws Exception {
    Debtor debtor = SampleLetters.debtor(language, DebtorKind.COMPANY);
    Message message = SampleLetters.message(debtor, null, 0, "2026-11-20", 1);

    Letters.Written letter =
        letters.write(
            SampleLetters.CREDITOR, debtor, message, "r", Optional.empty(), Optional.empty());
    text(language + "-reminder", letter);

    assertThat(decoded(letter.pdf()))
        .isEqualTo(
            "BCD\n"
                + "002\n"
                + "1\n"
                + "SCT\n"
                + "KREDBEBB\n"
                + "Fournitures Dupont SRL\n"
                + "BE68539007547034\n"
                + "EUR2420.00\n\n\n"
                + "+++202/6000/12320+++");
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "nl", "de", "en"})
  void everyLetterIsMadeToBeKept(String language) {
    Debtor company = SampleLetters.debtor(language, DebtorKind.COMPANY);
    Debtor consumer = SampleLetters.debtor(language, DebtorKind.CONSUMER);

    List.of(
            SampleLetters.message(company, "call-before-notice", 25, "2026-10-15", 3),
            SampleLetters.message(company, null, 0, "2026-11-20", 1),
            SampleLetters.message(consumer, "courtesy", -5, "2026-11-16", 1))
        .forEach(
            message ->
                PdfA.assertConforms(
                    letters
                        .write(
                            SampleLetters.CREDITOR,
                            company,
                            message,
                            "r",
                            Optional.empty(),
                            Optional.empty())
                        .pdf(),
                    "2u"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Łódź Żabka Sp. z o.o.",
        "Ελληνικά Χαρτικά ΑΕ",
        "Българска хартия ЕООД",
        "Óbuda Kft. – Ørsted & Größe"
      })
  void aNameInAnyEuropeanAlphabetIsReadable(String name) throws IOException {
    Debtor debtor = SampleLetters.debtor("en", DebtorKind.COMPANY, name);
    Message message = SampleLetters.message(debtor, null, 0, "2026-11-20", 1);

    assertThat(
            text(
                "alphabets",
                letters.write(
                    SampleLetters.CREDITOR,
                    debtor,
                    message,
                    "r",
                    Optional.empty(),
                    Optional.empty())))
        .contains(name);
  }

  /** A name is a text and nothing else: it neither styles the page nor has anything fetched. */
  @Test
  void aNameThatLooksLikeStyleIsPrintedAndFetchesNothing() throws Exception {
    try (ServerSocket outside = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      outside.setSoTimeout(1_000);
      String url = "url(http://127.0.0.1:" + outside.getLocalPort() + "/x.png)";
      Creditor creditor =
          SampleLetters.creditorNamed("X\"; } } body { background-image: " + url + " } .z { x: \"");
      Debtor debtor = SampleLetters.debtor("en", DebtorKind.COMPANY);
      Message message = SampleLetters.message(debtor, null, 0, "2026-11-20", 1);

      String text =
          text(
              "style",
              letters.write(creditor, debtor, message, "r", Optional.empty(), Optional.empty()));

      assertThat(text).contains("background-image");
      assertThatThrownBy(outside::accept).isInstanceOf(SocketTimeoutException.class);
    }
  }

  @Test
  void whatIsNotDueYetStandsApartAndIsNoPartOfTheSum() throws IOException {
    Debtor debtor = SampleLetters.debtor("en", DebtorKind.COMPANY);
    Message message = SampleLetters.message(debtor, null, 0, "2026-11-20", 1);
    MessageLine due = message.lines().getFirst();
    Message both =
        message.on(
            message.businessDate(),
            List.of(due, SampleLetters.dueSoon(due, "2026-05000")),
            Optional.empty(),
            Optional.empty());

    Letters.Written letter =
        letters.write(
            SampleLetters.CREDITOR, debtor, both, "r", Optional.empty(), Optional.empty());

    assertThat(both.total()).isEqualTo(message.total());
    assertThat(both.paymentReference()).isEqualTo(message.paymentReference());
    assertThat(text("to-come", letter)).contains("Not yet due", "2026-05000");
    assertThat(letter.text()).contains("Not yet due").contains("Papier offset");
    assertThat(letter.html()).contains("Papier offset");
  }

  private static String decoded(byte[] pdf) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 200);
      return new QRCodeReader()
          .decode(
              new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(page))),
              Map.of(DecodeHintType.TRY_HARDER, true))
          .getText();
    }
  }

  private static String text(String name, Letters.Written letter) throws IOException {
    Files.createDirectories(FOLDER);
    Files.write(FOLDER.resolve(name + ".pdf"), letter.pdf());
    Files.writeString(FOLDER.resolve(name + ".txt"), letter.subject() + "\n\n" + letter.text());
    try (PDDocument document = Loader.loadPDF(letter.pdf())) {
      return new PDFTextStripper().getText(document);
    }
  }
}
