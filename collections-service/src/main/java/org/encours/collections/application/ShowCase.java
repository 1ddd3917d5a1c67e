package org.encours.collections.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.encours.collections.domain.agency.AgencyId;
import org.encours.collections.domain.agenda.NextActionAndCosts;
import org.encours.collections.domain.cases.CaseId;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.collections.domain.route.RouteOption;
import org.encours.kernel.CreditorId;

/** One case in full, what comes next in it, and its routes. */
@ApplicationScoped
public class ShowCase {

  private final CaseCommands desk;
  private final Routes routes;
  private final MakeTasks tasks;

  ShowCase(CaseCommands desk, Routes routes, MakeTasks tasks) {
    this.desk = desk;
    this.routes = routes;
    this.tasks = tasks;
  }

  @Transactional
  public CollectionCase show(CreditorId creditor, CaseId id) {
    return desk.find(creditor, id);
  }

  /** A case, and what comes next in it. */
  public record Shown(CollectionCase of, NextActionAndCosts outlook) {}

  @Transactional
  public Shown withOutlook(CreditorId creditor, CaseId id) {
    CollectionCase found = show(creditor, id);
    return new Shown(found, NextActionAndCosts.of(found, tasks.about(found)));
  }

  /** For an agency: a case it holds or has held to its end; any other does not exist for it. */
  @Transactional
  public CollectionCase showTo(AgencyId agency, CreditorId creditor, CaseId id) {
    CollectionCase found = show(creditor, id);
    if (!found.visibleTo(agency)) {
      throw CaseCommands.unknown(id);
    }
    return found;
  }

  @Transactional
  public List<RouteOption> routes(CreditorId creditor, CaseId id, LocalDate on) {
    return routes.of(show(creditor, id), on);
  }
}
