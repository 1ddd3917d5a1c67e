package org.encours.collections.adapter.out.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.collections.domain.Samples.ACT;
import static org.encours.collections.domain.Samples.TODAY;
import static org.encours.collections.domain.Samples.amicable;
import static org.encours.collections.domain.Samples.complete;
import static org.encours.collections.domain.Samples.creditor;
import static org.encours.collections.domain.Samples.debtor;
import static org.encours.collections.domain.Samples.eur;
import static org.encours.collections.domain.Samples.opened;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.encours.collections.domain.court.Procedure;
import org.encours.collections.domain.dossier.Dossier;
import org.encours.collections.domain.dossier.DossierFile;
import org.encours.collections.domain.dossier.Exhibit;
import org.encours.collections.domain.party.DebtorFile;
import org.encours.collections.domain.party.DebtorKind;
import org.encours.collections.domain.route.Sale;
import org.encours.collections.domain.routing.Selling;
import org.encours.testkit.PdfA;
import org.junit.jupiter.api.Test;

/** The printed pieces of a dossier, read back. */
class PdfPrintsTest {

  private static List<Exhibit> printed() {
    DossierFile file =
        new DossierFile(
            amicable(),
            creditor("BE"),
            debtor(DebtorKind.COMPANY, "BE"),
            List.of(complete()),
            List.of(Procedure.BE_IOS, Procedure.FR_INJONCTION_DE_PAYER),
            TODAY);
    PdfPrints prints = new PdfPrints();
    return Dossier.of(file, List.of(), sheet -> prints.pdf(sheet, TODAY)).pieces().stream()
        .filter(piece -> piece.name().endsWith(".pdf"))
        .toList();
  }

  @Test
  void everySheetIsThePdfThatItSaysItIs() {
    assertThat(printed()).hasSize(3);
    printed().forEach(sheet -> PdfA.assertConforms(sheet.bytes(), "2b"));
  }

  @Test
  void theBundleHoldsEveryPaperUnderABookmarkAndLeavesOutWhatIsNone() throws IOException {
    List<Exhibit> papers = new ArrayList<>(printed());
    papers.add(1, new Exhibit("exhibits/01-order.pdf", "no PDF at all"));
    try (PDDocument whole = Loader.loadPDF(new PdfPrints().bundle(papers, TODAY))) {
      List<String> marks = new ArrayList<>();
      whole
          .getDocumentCatalog()
          .getDocumentOutline()
          .children()
          .forEach(mark -> marks.add(mark.getTitle()));
      assertThat(marks).containsExactlyElementsOf(printed().stream().map(Exhibit::name).toList());
    }
  }

  @Test
  void theSameSheetHasTheSameBytes() {
    assertThat(printed()).isEqualTo(printed());
  }

  @Test
  void theClaimSheetSaysWhoAsksWhomForWhat() throws IOException {
    assertThat(text("claim-sheet-BE_IOS.pdf"))
        .contains("non contestées", "Acme", "Van Damme", "1 000,00 €", "1 065,40 €", "10 %");
    assertThat(text("claim-sheet-FR_INJONCTION_DE_PAYER.pdf"))
        .contains("injonction de payer", "Échéance", "CPC art. 1405");
  }

  @Test
  void theDossierOfASoldDebtHasItsNotice() throws IOException {
    DebtorFile debtor = debtor(DebtorKind.COMPANY, "BE");
    Sale terms = new Sale("Buyer SA", eur("150.00"), "BE21001234567803", "R-1", null, null, null);
    DossierFile file =
        new DossierFile(
            Selling.sell(opened(), terms, debtor, java.util.Map.of(), "old", ACT).orThrow().state(),
            creditor("BE"),
            debtor,
            List.of(complete()),
            List.of(),
            TODAY);
    PdfPrints prints = new PdfPrints();
    byte[] notice =
        Dossier.of(file, List.of(), sheet -> prints.pdf(sheet, TODAY)).pieces().stream()
            .filter(piece -> piece.name().equals("assignment-notice.pdf"))
            .findFirst()
            .orElseThrow()
            .bytes();
    PdfA.assertConforms(notice, "2b");
    try (PDDocument document = Loader.loadPDF(notice)) {
      assertThat(new PDFTextStripper().getText(document))
          .contains("Kennisgeving", "Buyer SA", "BE21001234567803", "1065.40 EUR", "boek 5");
    }
  }

  @Test
  void theCoverListsEveryFileWithItsFingerprint() throws IOException {
    assertThat(text("cover.pdf")).contains("timeline.tsv", "claim-sheet-BE_IOS.pdf", "1.065,40 €");
  }

  @Test
  void itIsMarkedForTheArchiveWithItsFontsInside() throws IOException {
    try (PDDocument document = Loader.loadPDF(piece("cover.pdf"))) {
      String xmp =
          new String(
              document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
      assertThat(xmp).contains("pdfaid").contains("2026-06-01T00:00:00");
      assertThat(document.getDocumentCatalog().getOutputIntents()).isNotEmpty();
      List<PDFont> fonts = new ArrayList<>();
      for (var name : document.getPage(0).getResources().getFontNames()) {
        fonts.add(document.getPage(0).getResources().getFont(name));
      }
      assertThat(fonts).isNotEmpty().allMatch(PDFont::isEmbedded);
    }
  }

  private static String text(String name) throws IOException {
    byte[] pdf = piece(name);
    Path kept = Path.of("target", "printed", name);
    Files.createDirectories(kept.getParent());
    Files.write(kept, pdf);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replace('\u00a0', ' ');
    }
  }

  private static byte[] piece(String name) {
    return printed().stream()
        .filter(piece -> piece.name().equals(name))
        .findFirst()
        .orElseThrow()
        .bytes();
  }
}
