package org.encours.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import me.tongfei.progressbar.ProgressBar;
import org.encours.local.Service;
import org.encours.local.Stack;
import org.encours.local.demo.model.Bill;
import org.encours.local.demo.model.Business;
import org.encours.local.demo.model.Seller;
import org.encours.local.demo.model.Weekdays;
import picocli.CommandLine.Help.Ansi;

/** A year of business of a Belgian and a French creditor, and what became of it. */
public final class Demo {

  /** How much is played: debtors and invoices of both creditors together, days from the start. */
  public record Size(int debtors, int invoices, int days, long seed) {

    /** The Belgian creditor has 55 of 100. */
    Business belgian() {
      return Business.invent(
          Seller.BELGIAN.during(days), seed, debtors * 55 / 100, invoices * 55 / 100);
    }

    Business french() {
      return Business.invent(
          Seller.FRENCH.during(days), seed, debtors * 45 / 100, invoices * 45 / 100);
    }
  }

  private final Stack stack;
  private final PrintStream out;

  public Demo(Stack stack, PrintStream out) {
    this.stack = stack;
    this.out = out;
  }

  /**
   * Plays it, prints the report.
   *
   * @param verify whether every published event is held against its contract
   * @return what was proved
   */
  public Checks play(Size size, boolean verify) {
    List<Company> companies =
        List.of(new Company(size.belgian(), stack), new Company(size.french(), stack));
    Checks checks = new Checks();
    if (alreadyPlayed(companies.getFirst())) {
      out.println(lastReport());
      return checks;
    }
    Instant start = Instant.now();
    List<ErpSimulator> offices = companies.stream().map(ErpSimulator::new).toList();
    try (QuiescenceWaiter quiet = new QuiescenceWaiter(stack, companies.getFirst().id());
        EventFeed feed = new EventFeed(stack.kafka())) {
      replay(companies, offices, quiet, feed);
      Duration took = Duration.between(start, Instant.now());
      List<Event> events = feed.all();
      List<Summary> summaries = summaries(companies, offices, events);
      prove(checks, companies, summaries, quiet, verify ? events : List.of());
      report(checks, companies, summaries, events.size(), took);
    }
    return checks;
  }

  private void replay(
      List<Company> companies, List<ErpSimulator> offices, QuiescenceWaiter quiet, EventFeed feed) {
    Seller seller = companies.getFirst().business.seller();
    long days = Weekdays.between(seller.from(), seller.to()).count();
    Year year = new Year(companies, offices, quiet, feed);
    out.println(
        "A year of business from %s to %s, %d working days, replayed:"
            .formatted(seller.from(), seller.to(), days));
    year.prepare();
    try (ProgressBar bar = Bars.bar("Year", "days", days)) {
      year.replay(
          seller.from(),
          seller.to(),
          (day, invoices) -> bar.step().setExtraMessage(" " + day + ", " + invoices + " invoices"));
    }
  }

  private List<Summary> summaries(
      List<Company> companies, List<ErpSimulator> offices, List<Event> events) {
    Map<String, Tally> tallies = new HashMap<>();
    companies.forEach(company -> tallies.put(company.id(), new Tally()));
    events.stream()
        .filter(event -> tallies.containsKey(event.creditor()))
        .forEach(event -> tallies.get(event.creditor()).add(event));
    return java.util.stream.IntStream.range(0, companies.size())
        .mapToObj(
            i -> Summary.of(companies.get(i), offices.get(i), tallies.get(companies.get(i).id())))
        .toList();
  }

  private void prove(
      Checks checks,
      List<Company> companies,
      List<Summary> summaries,
      QuiescenceWaiter quiet,
      List<Event> events) {
    companies.forEach(company -> SelfCheck.books(checks, company));
    for (int i = 0; i < companies.size(); i++) {
      SelfCheck.aged(checks, companies.get(i), summaries.get(i).aged());
    }
    SelfCheck.flow(checks, quiet, stack);
    if (!events.isEmpty()) {
      SelfCheck.contracts(checks, events);
    }
  }

  private void report(
      Checks checks, List<Company> companies, List<Summary> summaries, int events, Duration took) {
    String text =
        ReportText.of(summaries, Ansi.AUTO)
            + Ansi.AUTO.string("\n@|bold,underline Checked|@\n")
            + checks
            + new Pointers(stack, companies, companies.getFirst().business.seller().to()).text();
    out.printf(
        "%nPlayed in %d min %d s; the services published %,d events.%n",
        took.toMinutes(), took.toSecondsPart(), events);
    out.println(text);
    keep(text);
  }

  /** A half-played year cannot be taken up again: what its parties had in mind is gone. */
  private boolean alreadyPlayed(Company company) {
    Bill first = company.business.bills().getFirst();
    JsonNode found = company.erp.get(Service.INVOICE, "/v1/invoices?number=" + first.number());
    if (found.path("items").isEmpty()) {
      return false;
    }
    if (Files.exists(kept())) {
      out.println("This stack has played its year; --fresh plays it again from nothing.");
      return true;
    }
    throw new IllegalStateException(
        "A demonstration was interrupted on this stack. Start anew: ./encours demo --fresh");
  }

  private Path kept() {
    return stack.data().resolve("demo-report.txt");
  }

  private String lastReport() {
    try {
      return Files.readString(kept());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void keep(String report) {
    try {
      Files.writeString(kept(), report);
    } catch (IOException full) {
      throw new UncheckedIOException("cannot keep the report", full);
    }
  }
}
