package org.encours.collections.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.collections.application.view.CaseSummary;
import org.encours.collections.application.view.CaseViews;
import org.encours.kernel.CreditorId;

/** Lists cases in short, with what is to be done first as the last list of tasks said. */
@ApplicationScoped
public class ListCases {

  private final CaseViews views;

  ListCases(CaseViews views) {
    this.views = views;
  }

  @Transactional
  public List<CaseSummary> list(
      CreditorId creditor,
      CaseViews.Filter filter,
      CaseViews.Sort sort,
      Optional<UUID> after,
      int limit) {
    return views.list(creditor, filter, sort, after, limit);
  }

  @Transactional
  public List<CaseViews.Count> counts(CreditorId creditor) {
    return views.counts(creditor);
  }
}
