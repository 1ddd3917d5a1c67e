package org.encours.collections.application;

import jakarta.enterprise.context.ApplicationScoped;
import org.encours.collections.application.port.Calendars;
import org.encours.collections.application.port.LedgerFiles;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.collections.domain.court.Deadlines;
import org.encours.collections.domain.party.DebtorFile;

/** The deadlines of a case's court, by the calendar of the country where it sits. */
@ApplicationScoped
public class ProceduralDeadlines {

  private final Calendars calendars;
  private final LedgerFiles files;

  ProceduralDeadlines(Calendars calendars, LedgerFiles files) {
    this.calendars = calendars;
    this.files = files;
  }

  /** European procedures run before the court of the debtor's domicile. */
  public Deadlines of(CollectionCase collectionCase) {
    var procedure = collectionCase.state().procedure();
    String country =
        procedure != null && procedure.country().isPresent()
            ? procedure.country().get()
            : files
                .debtor(collectionCase.creditor(), collectionCase.debtor())
                .map(DebtorFile::country)
                .orElse("BE");
    return new Deadlines(calendars.of(country));
  }
}
