package org.encours.collections.domain.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.collections.domain.Samples.TODAY;
import static org.encours.collections.domain.Samples.amicable;
import static org.encours.collections.domain.Samples.complete;
import static org.encours.collections.domain.Samples.creditor;
import static org.encours.collections.domain.Samples.debtor;
import static org.encours.collections.domain.Samples.eur;
import static org.encours.collections.domain.Samples.id;
import static org.encours.collections.domain.Samples.on;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.collections.domain.cases.Insolvency;
import org.encours.collections.domain.court.Procedure;
import org.encours.collections.domain.insolvency.InsolvencySteps;
import org.encours.collections.domain.ledger.LedgerWords;
import org.encours.collections.domain.party.ActionStamp;
import org.encours.collections.domain.party.DebtorKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DossierTest {

  private static Dossier dossier(CollectionCase of, LocalDate asOf) {
    return Dossier.of(
        new DossierFile(
            of,
            creditor("BE"),
            debtor(DebtorKind.COMPANY, "BE"),
            List.of(complete()),
            List.of(Procedure.BE_IOS),
            asOf),
        List.of(new Exhibit("originals/2026-1-ORDER-ORDER.pdf", "%PDF original")),
        sheet -> sheet.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static Map<String, byte[]> files(Dossier dossier) {
    Map<String, byte[]> files = new TreeMap<>();
    dossier.pieces().forEach(piece -> files.put(piece.name(), piece.bytes()));
    return files;
  }

  private static String text(Dossier dossier, String name) {
    return dossier.pieces().stream()
        .filter(piece -> piece.name().equals(name))
        .findFirst()
        .orElseThrow()
        .content();
  }

  @Test
  void itHoldsEveryPieceAJudgeAsksFor() {
    assertThat(files(dossier(amicable(), TODAY)).keySet())
        .containsExactlyInAnyOrder(
            "cover.pdf",
            "claim-sheet-BE_IOS.pdf",
            "originals/2026-1-ORDER-ORDER.pdf",
            "index.html",
            "claims.csv",
            "interest.csv",
            "invoices.csv",
            "evidence.csv",
            "disputes.csv",
            "terms.csv",
            "reminders.csv",
            "money.csv",
            "timeline.tsv",
            "MANIFEST.sha256");
  }

  @Test
  void anUntouchedDossierVerifies() {
    assertThat(Dossier.faults(files(dossier(amicable(), TODAY)))).isEmpty();
  }

  @Test
  void oneAlteredByteInAnyFileIsDetected() {
    for (Exhibit piece : dossier(amicable(), TODAY).pieces()) {
      Map<String, byte[]> files = files(dossier(amicable(), TODAY));
      byte[] altered = files.get(piece.name()).clone();
      altered[altered.length / 2] ^= 1;
      files.put(piece.name(), altered);
      assertThat(Dossier.faults(files)).as(piece.name()).isNotEmpty();
    }
  }

  @Test
  void aTimelineForgedTogetherWithTheManifestIsDetectedByItsOwnChain() {
    Map<String, byte[]> files = files(dossier(amicable(), TODAY));
    String forged =
        new String(files.get("timeline.tsv"), java.nio.charset.StandardCharsets.UTF_8)
            .replaceFirst("tester", "nobody");
    files.put("timeline.tsv", forged.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    String manifest =
        new String(files.get(Dossier.MANIFEST), java.nio.charset.StandardCharsets.UTF_8)
            .replaceFirst(
                "[0-9a-f]{64}  timeline.tsv",
                new Exhibit("timeline.tsv", forged).sha256() + "  timeline.tsv");
    files.put(Dossier.MANIFEST, manifest.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    assertThat(Dossier.faults(files))
        .containsExactly("timeline.tsv does not follow its own hashes");
  }

  @Test
  void addedAndMissingFilesAreNamed() {
    Map<String, byte[]> files = files(dossier(amicable(), TODAY));
    files.remove("claims.csv");
    files.put("extra.txt", new byte[0]);
    assertThat(Dossier.faults(files))
        .containsExactly("claims.csv is missing", "extra.txt was added");
  }

  @Test
  void theDossierOfADateStaysTheSame() {
    CollectionCase later =
        LedgerWords.paid(
                amicable(),
                id(700),
                "2026-1",
                eur("400.00"),
                LocalDate.of(2026, 7, 1),
                eur("600.00"),
                on("2026-07-01"))
            .state();
    assertThat(dossier(later, TODAY)).isEqualTo(dossier(amicable(), TODAY));
    assertThat(text(dossier(later, LocalDate.of(2026, 7, 1)), "money.csv"))
        .contains("DIRECT,400.00 EUR")
        .contains("OPEN,665.40 EUR");
  }

  @Test
  void whatIsHeardOfLaterIsNotInTheDossierOfTheDayForWhichItCounts() {
    ActionStamp heard =
        new ActionStamp(TODAY, Instant.parse("2026-06-04T05:00:00Z"), ActionStamp.LEDGER);
    CollectionCase paid =
        LedgerWords.paid(amicable(), id(700), "2026-1", eur("400.00"), TODAY, eur("600.00"), heard)
            .state();
    CollectionCase credited =
        LedgerWords.givenUp(paid, "credit note 7", eur("100.00"), heard).state();
    CollectionCase bounced =
        LedgerWords.reversed(credited, id(700), "2026-1", eur("400.00"), heard).state();
    for (CollectionCase later : List.of(paid, credited, bounced)) {
      assertThat(dossier(later, TODAY)).isEqualTo(dossier(amicable(), TODAY));
      assertThat(dossier(later, LocalDate.of(2026, 6, 3)).pieces())
          .filteredOn(piece -> piece.name().equals("money.csv"))
          .noneMatch(piece -> piece.content().contains("DIRECT"));
    }
    assertThat(text(dossier(credited, LocalDate.of(2026, 6, 4)), "money.csv"))
        .contains("2026-06-01,DIRECT,400.00 EUR", "WAIVED,100.00 EUR", "OPEN,565.40 EUR");
    assertThat(Dossier.faults(files(dossier(bounced, LocalDate.of(2026, 6, 4))))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Procedure.class)
  void everyProcedureHasItsClaimSheet(Procedure procedure) {
    Page sheet =
        ClaimSheet.of(
            new DossierFile(
                amicable(),
                creditor("BE"),
                debtor(DebtorKind.COMPANY, "BE"),
                List.of(complete()),
                List.of(procedure),
                TODAY),
            procedure);
    assertThat(sheet.name()).isEqualTo("claim-sheet-" + procedure + ".pdf");
    assertThat(sheet.parts()).hasSize(7);
    boolean french = sheet.language().equals("fr");
    assertThat(read(sheet))
        .contains("2026-1", "Van Damme")
        .contains(french ? "1 000,00 €" : "1,000.00 €", french ? "1 065,40 €" : "1,065.40 €");
  }

  /** The words of a sheet, with plain spaces for those that do not break. */
  private static String read(Page sheet) {
    return sheet.toString().replace('\u00a0', ' ');
  }

  @Test
  void interestRunsOnToTheDayAskedAndByTheDayFromThenOn() {
    LocalDate later = LocalDate.of(2026, 11, 30);
    DossierFile file =
        new DossierFile(
            amicable(),
            creditor("BE"),
            debtor(DebtorKind.COMPANY, "BE"),
            List.of(complete()),
            List.of(Procedure.BE_CITATION),
            later);
    // 182 days from 2 June at 10.3 percent on 1,000.00.
    assertThat(file.running().amount()).isEqualTo(eur("51.36"));
    assertThat(file.running().daily()).isEqualTo(eur("0.28"));
    assertThat(read(ClaimSheet.of(file, Procedure.BE_CITATION)))
        .contains("au 30 novembre 2026, 51,36 €", "jusqu'à complet paiement, 0,28 €");
  }

  @Test
  void theSheetOfIosAsksForNoMoreThanItsCeiling() {
    CollectionCase halfPaid =
        LedgerWords.paid(
                amicable(),
                id(700),
                "2026-1",
                eur("500.00"),
                TODAY,
                eur("500.00"),
                on("2026-06-01"))
            .state();
    String sheet = text(dossier(halfPaid, TODAY), "claim-sheet-BE_IOS.pdf").replace('\u00a0', ' ');
    // a tenth of the 500.00 that is left of the principal; 15.40 stays out
    assertThat(sheet).contains("Accessoires, 50,00 €", "550,00 €", "15,40 €");
  }

  @Test
  void originalsAreKnownByTheirFingerprint() {
    assertThat(Fingerprints.of(amicable(), List.of(complete()), TODAY))
        .containsEntry("a".repeat(64), "originals/2026-1-ORDER-ORDER.pdf");
    assertThat(Fingerprints.of(amicable(), List.of(complete()), LocalDate.of(2026, 1, 1)))
        .isEmpty();
  }

  @Test
  void cellsCannotRunInASpreadsheet() {
    assertThat(new Csv("=1+1", "-5.00 EUR", "a,\"b\"").as("x").content())
        .isEqualTo("'=1+1,-5.00 EUR,\"a,\"\"b\"\"\"\r\n");
  }

  /** 25.40 for the 90 days from 4 March to 1 June; of 45 days it is 12.70. */
  @ParameterizedTest(name = "opened {0}: {1}")
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "2026-04-18 | 2026-1,2026-04-18,2026-06-01,45,10.3,1000.00 EUR,-12.70 EUR",
        "2026-02-01 | 2026-1,2026-03-04,2026-06-01,90,10.3,1000.00 EUR,-25.40 EUR",
        "2026-06-01 | 2026-1,2026-06-01,2026-06-01,1,10.3,1000.00 EUR,-0.28 EUR",
        "2026-06-02 | 2026-1,2026-06-02,,,0,1000.00 EUR,0.00 EUR",
        "2026-07-01 | 2026-1,2026-07-01,,,0,1000.00 EUR,0.00 EUR"
      })
  void noInterestRunsFromTheOpeningOfAnInsolvency(LocalDate opened, String line) {
    CollectionCase insolvent =
        InsolvencySteps.open(
                amicable(),
                Insolvency.opened(id(78), Insolvency.Kind.UNKNOWN, opened, opened.plusDays(30)),
                on("2026-07-02"))
            .orThrow()
            .state();
    String interest = text(dossier(insolvent, LocalDate.of(2026, 7, 2)), "interest.csv");
    assertThat(interest)
        .contains(
            "25.40 EUR",
            line + ",\"interest stops at the opening of the insolvency, Book XX CEL\",");
    assertThat(interest.contains("0.28 EUR\r\n"))
        .isEqualTo(opened.equals(LocalDate.of(2026, 7, 1)));
    assertThat(text(dossier(insolvent, opened.minusDays(1)), "interest.csv"))
        .doesNotContain("insolvency");
  }

  @Test
  void theAccountShowsWhatRunsOnPerDay() {
    assertThat(text(dossier(amicable(), TODAY), "interest.csv")).contains(",0.28 EUR\r\n");
  }
}
