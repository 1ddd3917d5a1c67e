package org.encours.collections.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import org.encours.collections.application.port.Statements;
import org.encours.collections.application.view.AgencyFeed;
import org.encours.collections.domain.agency.AgencyId;
import org.encours.collections.domain.agency.ComparedStatement;
import org.encours.collections.domain.agency.Reconciliation;
import org.encours.collections.domain.agency.Remitted;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Ids;

/** Holds an agency's statement of a month against what it reported, and keeps what was found. */
@ApplicationScoped
public class CompareRemittance {

  private final AgencyFeed feed;
  private final Statements statements;
  private final Ids ids;
  private final Clock clock;

  CompareRemittance(AgencyFeed feed, Statements statements, Ids ids, Clock clock) {
    this.feed = feed;
    this.statements = statements;
    this.ids = ids;
    this.clock = clock;
  }

  @Transactional
  public ComparedStatement compare(
      CreditorId creditor, AgencyId agency, YearMonth month, List<Remitted> stated, String by) {
    List<Remitted> reported =
        feed.collected(creditor, agency, month.atDay(1), month.atEndOfMonth()).stream()
            .map(line -> new Remitted(line.caseId(), line.collected(), line.fee()))
            .toList();
    ComparedStatement compared =
        new ComparedStatement(
            ids.next(),
            agency,
            month,
            clock.instant(),
            by,
            stated,
            Reconciliation.of(reported, stated));
    statements.keep(creditor, compared);
    return compared;
  }

  @Transactional
  public List<ComparedStatement> of(CreditorId creditor, AgencyId agency, YearMonth month) {
    return statements.of(creditor, agency, month);
  }
}
