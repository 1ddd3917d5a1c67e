package org.encours.collections.domain.agencywork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.collections.domain.Samples.AGENCY;
import static org.encours.collections.domain.Samples.DAYS;
import static org.encours.collections.domain.Samples.INVOICE;
import static org.encours.collections.domain.Samples.agency;
import static org.encours.collections.domain.Samples.claim;
import static org.encours.collections.domain.Samples.complete;
import static org.encours.collections.domain.Samples.creditor;
import static org.encours.collections.domain.Samples.debtor;
import static org.encours.collections.domain.Samples.offer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.encours.collections.domain.agency.Agency;
import org.encours.collections.domain.agency.CollectorKind;
import org.encours.collections.domain.agency.Licence;
import org.encours.collections.domain.agency.NoticeTerms;
import org.encours.collections.domain.agency.Offer;
import org.encours.collections.domain.agency.Offers;
import org.encours.collections.domain.agency.Tone;
import org.encours.collections.domain.agencywork.ConsumerRulesTest.Row;
import org.encours.collections.domain.cases.Breach.Rule;
import org.encours.collections.domain.cases.CollectorNotice;
import org.encours.collections.domain.cases.CollectorNotice.Channel;
import org.encours.collections.domain.party.DebtorKind;

/** What a collector writes to a consumer first, and what no letter says any more. */
final class NoticeRows {

  private static final Pattern FIFTEEN_DAYS =
      Pattern.compile(
          "\\b(15|quinze|vijftien|fünfzehn|fifteen)\\s+\\p{L}*\\s*(jour|dag|Tag|day|kalender)");
  private static final Pattern CLOSED_PLATFORM =
      Pattern.compile("ec\\.europa\\.eu/(consumers/)?odr");

  private NoticeRows() {}

  static Stream<Row> all() {
    return Stream.of(noticeFirst(), noticeContent(), termAndPlatform()).flatMap(rows -> rows);
  }

  private static Stream<Row> noticeFirst() {
    CollectorNotice notice = CollectorNotice.sent(LocalDate.of(2023, 9, 18), Channel.POST, DAYS);
    return Stream.of(
        new Row(
            "D3",
            "the collector writes first",
            () ->
                assertThat(ConductRows.broken(ConductRows.contact("2026-06-02", "REACHED")))
                    .containsExactly(Rule.NOTICE)),
        new Row(
            "D3",
            "and waits for fourteen days from the third working day",
            () -> assertThat(notice.lastFreeDay()).isEqualTo("2023-10-04")));
  }

  private static Stream<Row> noticeContent() {
    Offer collector = told(agency(AGENCY.value(), "10"));
    Offer bailiff = told(licensed(new Licence(CollectorKind.BAILIFF, null, null)));
    return Stream.of(
        said("who the creditor is", collector, o -> o.creditor().name(), "Acme"),
        said(
            "its enterprise number", collector, o -> o.creditor().enterpriseNumber(), "0401234560"),
        said("its address", collector, o -> o.creditor().address().street(), "Rue Haute 1"),
        said("its e-mail", collector, o -> o.creditor().email(), "credit@acme.example"),
        said("its phone", collector, o -> o.creditor().phone(), "+32 2 555 01 00"),
        said("what was delivered", collector, o -> o.claims().getFirst().description(), "Paper"),
        said("when it was due", collector, o -> o.claims().getFirst().dueDate(), "2026-03-03"),
        said("the principal", collector, o -> o.claims().getFirst().principal(), "1000.00 EUR"),
        said("the interest", collector, o -> o.claims().getFirst().interest(), "25.40 EUR"),
        said(
            "the lump sum", collector, o -> o.claims().getFirst().fixedCompensation(), "40.00 EUR"),
        said("the fees", collector, o -> o.claims().getFirst().fees(), "0.00 EUR"),
        said("the total", collector, Offer::total, "1065.40 EUR"),
        said("its own registration", collector, o -> o.notice().registration(), "FPS-2023-0417"),
        said(
            "the supervisor",
            collector,
            o -> o.notice().supervisor().split(",")[0],
            "SPF Economie"),
        said("the days to pay", collector, o -> o.notice().freeDays(), "14"),
        said(
            "no paragraph of a lawyer",
            collector,
            o -> o.notice().separateParagraph() == null,
            "true"),
        said(
            "that it is no summons, for a bailiff, in the consumer's language",
            bailiff,
            o -> o.notice().separateParagraph(),
            "Deze brief betreft een minnelijke invordering en geen gerechtelijke invordering"
                + " (dagvaarding of beslag)."));
  }

  private static Agency licensed(Licence licence) {
    Agency known = agency(AGENCY.value(), "10");
    return new Agency(
        known.id(),
        known.name(),
        known.countries(),
        known.sectors(),
        known.languages(),
        known.feeSchedule(),
        known.tones(),
        known.minimumClaim(),
        known.capacity(),
        known.email(),
        known.phone(),
        licence);
  }

  private static Offer told(Agency agency) {
    return Offers.of(
        agency,
        Tone.COURTEOUS,
        creditor("BE"),
        debtor(DebtorKind.CONSUMER, "BE"),
        List.of(claim()),
        Map.of(INVOICE, complete()),
        List.of(),
        LocalDate.of(2026, 6, 1));
  }

  private static Row said(String what, Offer offer, Function<Offer, Object> where, String value) {
    return new Row(
        "D4", "the notice says " + what, () -> assertThat(where.apply(offer)).hasToString(value));
  }

  /** Letters of the law of 2002, and of the platform that closed on 2025-07-20, are still about. */
  private static Stream<Row> termAndPlatform() {
    return Stream.of(
        new Row("D8", "the term is 14 days", () -> assertThat(NoticeTerms.FREE_DAYS).isEqualTo(14)),
        new Row(
            "D8",
            "no text of ours still says 15 days",
            () -> assertThat(texts()).noneMatch(text -> FIFTEEN_DAYS.matcher(text).find())),
        new Row(
            "D11",
            "no text of ours sends anybody to the closed platform",
            () -> assertThat(texts()).noneMatch(text -> CLOSED_PLATFORM.matcher(text).find())));
  }

  /** Every wording that this service or dunning puts into a letter. */
  private static List<String> texts() {
    try (Stream<Path> ours = Files.walk(Path.of("src/main"));
        Stream<Path> dunning = Files.walk(Path.of("../dunning-service/src/main/resources"))) {
      List<String> all =
          Stream.concat(
                  ours.filter(
                      file -> file.toString().matches(".*(Words|Labels|NoticeTerms)\\.java")),
                  dunning.filter(file -> file.toString().matches(".*/(wording|templates)/.*\\..*")))
              .map(NoticeRows::read)
              .toList();
      assertThat(all).hasSizeGreaterThan(8);
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
