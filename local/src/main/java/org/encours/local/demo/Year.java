package org.encours.local.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import org.encours.local.demo.model.Party;
import org.encours.local.demo.model.Weekdays;

/**
 * Replays a year, one working day after the other. Before each run all that happened so far has had
 * its effect in every service: so the same year gives the same reminders, however fast it runs.
 */
final class Year {

  /** Enough to keep two cores busy. */
  private static final WorkerPool CREW = new WorkerPool(6);

  /** One creditor with the people who work for it. */
  private record Team(
      Company company,
      ErpSimulator office,
      DebtorActions errands,
      Committee committee,
      CallCentreSimulator telephone) {}

  /** A debtor and those who serve it. */
  private record Debtor(Team team, Party party) {}

  private final List<Team> teams;
  private final List<Debtor> debtors;
  private final Agencies agencies = new Agencies();
  private final EventObserver witness;
  private final QuiescenceWaiter quiet;
  private final EventFeed feed;

  Year(
      List<Company> companies, List<ErpSimulator> offices, QuiescenceWaiter quiet, EventFeed feed) {
    this.teams =
        java.util.stream.IntStream.range(0, companies.size())
            .mapToObj(i -> team(companies.get(i), offices.get(i)))
            .toList();
    this.debtors =
        teams.stream()
            .flatMap(
                team ->
                    team.company().business.parties().stream()
                        .map(party -> new Debtor(team, party)))
            .toList();
    this.witness = new EventObserver(companies, agencies);
    this.quiet = quiet;
    this.feed = feed;
  }

  private static Team team(Company company, ErpSimulator office) {
    return new Team(
        company,
        office,
        new DebtorActions(company),
        new Committee(company),
        new CallCentreSimulator(company));
  }

  /** Debtors and agencies are there before the first day. */
  void prepare() {
    teams.forEach(team -> agencies.introduce(team.company()));
    CREW.each(debtors, debtor -> debtor.team().office().register(debtor.party()));
    settle();
  }

  void replay(LocalDate from, LocalDate to, BiConsumer<LocalDate, Integer> progress) {
    Weekdays.between(from, to)
        .forEach(
            day -> {
              live(day);
              progress.accept(day, invoices());
            });
  }

  private int invoices() {
    return teams.stream().mapToInt(team -> team.company().stories.size()).sum();
  }

  private void live(LocalDate day) {
    agencies.work(day);
    CREW.each(debtors, debtor -> busy(debtor, day));
    settle();
    CREW.each(teams, team -> new Runs(team.company().controller).overdue(day));
    settle();
    CREW.each(teams, team -> new Runs(team.company().controller).riskReview(day));
    settle();
    CREW.each(teams, team -> new Runs(team.company().controller).dunning(day));
    settle();
    CREW.each(teams, team -> new Runs(team.company().controller).collection(day));
    CREW.each(teams, team -> team.committee().sit(day));
    CREW.each(teams, team -> team.telephone().work(day));
    settle();
  }

  private static void busy(Debtor debtor, LocalDate day) {
    debtor.team().errands().run(debtor.party(), day);
    debtor.team().office().bill(debtor.party(), day);
  }

  private void settle() {
    quiet.await();
    feed.read(witness::tell);
  }
}
