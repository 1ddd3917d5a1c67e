package org.encours.collections.adapter.out.postgres;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.encours.collections.adapter.out.events.CaseEvents;
import org.encours.collections.application.port.Cases;
import org.encours.collections.domain.agency.AgencyId;
import org.encours.collections.domain.cases.CaseEvent;
import org.encours.collections.domain.cases.CaseId;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.collections.domain.claim.InvoiceId;
import org.encours.collections.domain.party.DebtorId;
import org.encours.collections.domain.route.AgeBand;
import org.encours.collections.domain.route.AgencyExperience;
import org.encours.collections.domain.route.Experience;
import org.encours.collections.domain.route.RouteKind;
import org.encours.kernel.CreditorId;
import org.encours.platform.events.Outbox;
import org.encours.platform.events.OutgoingEvent;

/** Cases in PostgreSQL, kept together with the events that tell of them. */
@Singleton
class PostgresCases implements Cases, PanacheRepositoryBase<CaseRow, UUID> {

  private static final String OF_INVOICE =
      """
      SELECT c.* FROM collection_case c JOIN case_invoice i ON i.case_id = c.id
      WHERE c.creditor = :creditor AND i.creditor = :creditor AND i.invoice_id = :invoice
      ORDER BY c.id
      """;

  private static final String EXPERIENCE =
      """
      SELECT route, CASE WHEN age_days <= 90 THEN 'UP_TO_90' WHEN age_days <= 180 THEN 'UP_TO_180'
          WHEN age_days <= 365 THEN 'UP_TO_365' ELSE 'OLDER' END AS age, grade,
        count(*), sum(recovered / claimed)
      FROM collection_case
      WHERE creditor = :creditor AND status = 'CLOSED' AND route IS NOT NULL AND claimed > 0
      GROUP BY 1, 2, 3
      """;

  private final DomainJson json;
  private final JsonStore documents;
  private final MandateResults results;
  private final Outbox outbox;

  PostgresCases(DomainJson json, JsonStore documents, MandateResults results, Outbox outbox) {
    this.json = json;
    this.documents = documents;
    this.results = results;
    this.outbox = outbox;
  }

  @Override
  public Optional<CollectionCase> find(CreditorId creditor, CaseId id) {
    return find("creditor = ?1 and id = ?2", creditor.value(), id.value())
        .firstResultOptional()
        .map(row -> row.domain(json));
  }

  @Override
  public boolean knows(CreditorId creditor, UUID request) {
    return count("creditor = ?1 and requestId = ?2", creditor.value(), request) > 0;
  }

  @Override
  public List<CollectionCase> live(CreditorId creditor, InvoiceId invoice) {
    return withInvoice(creditor, invoice).stream().filter(known -> !known.closed()).toList();
  }

  @Override
  public List<CollectionCase> withInvoice(CreditorId creditor, InvoiceId invoice) {
    List<CollectionCase> found = new ArrayList<>();
    for (Object row :
        getEntityManager()
            .createNativeQuery(OF_INVOICE, CaseRow.class)
            .setParameter("creditor", creditor.value())
            .setParameter("invoice", invoice.value())
            .getResultList()) {
      found.add(((CaseRow) row).domain(json));
    }
    return found;
  }

  @Override
  public List<CollectionCase> live(CreditorId creditor, DebtorId debtor) {
    return domain(
        list(
            "creditor = ?1 and debtorId = ?2 and status <> 'CLOSED' order by id",
            creditor.value(),
            debtor.value()));
  }

  @Override
  public List<CollectionCase> refused(CreditorId creditor, DebtorId debtor) {
    return domain(
        debtor == null
            ? list("creditor = ?1 and status = 'REFUSED' order by id", creditor.value())
            : list(
                "creditor = ?1 and status = 'REFUSED' and debtorId = ?2 order by id",
                creditor.value(),
                debtor.value()));
  }

  @Override
  public List<CollectionCase> all(CreditorId creditor, Collection<CaseId> ids) {
    return domain(among(creditor, ids).list());
  }

  @Override
  public List<CollectionCase> hold(CreditorId creditor, Collection<CaseId> ids) {
    return domain(among(creditor, ids).withLock(LockModeType.PESSIMISTIC_WRITE).list());
  }

  private PanacheQuery<CaseRow> among(CreditorId creditor, Collection<CaseId> ids) {
    return find(
        "creditor = ?1 and id in ?2 order by id",
        creditor.value(),
        ids.stream().map(CaseId::value).toList());
  }

  @Override
  public Map<AgencyId, Integer> heldByAgencies(CreditorId creditor) {
    Map<AgencyId, Integer> held = new HashMap<>();
    getEntityManager()
        .createQuery(
            "select c.agency, count(c) from CaseRow c where c.creditor = :creditor and c.agency is"
                + " not null and c.status in ('AMICABLE', 'PLAN') group by c.agency",
            Object[].class)
        .setParameter("creditor", creditor.value())
        .getResultStream()
        .forEach(row -> held.put(new AgencyId((String) row[0]), ((Number) row[1]).intValue()));
    return held;
  }

  @Override
  public List<Experience> experience(CreditorId creditor) {
    List<Experience> book = new ArrayList<>();
    for (Object found :
        getEntityManager()
            .createNativeQuery(EXPERIENCE)
            .setParameter("creditor", creditor.value())
            .getResultList()) {
      Object[] row = (Object[]) found;
      book.add(
          new Experience(
              RouteKind.valueOf((String) row[0]),
              AgeBand.valueOf((String) row[1]),
              (String) row[2],
              ((Number) row[3]).intValue(),
              (BigDecimal) row[4]));
    }
    return book;
  }

  @Override
  public List<AgencyExperience> agencyExperience(CreditorId creditor) {
    return results.of(creditor);
  }

  @Override
  public void save(CollectionCase next, List<CaseEvent> events) {
    CaseRow known = findById(next.id().value());
    if (known == null) {
      persist(CaseRow.of(next, json));
      flush();
    } else {
      known.become(next, json);
    }
    CaseInvoices.keep(getEntityManager(), next);
    results.keep(next);
    List<OutgoingEvent> told =
        events.stream().flatMap(event -> CaseEvents.wire(next, event)).toList();
    outbox.append(told);
    told.forEach(
        event -> CaseEvents.agencyOf(event).ifPresent(agency -> feed(next, agency, event)));
  }

  /**
   * The same event for agencies that read by REST. Positions of one creditor are given one
   * transaction after the other: a reader who is at one can then never miss a lower one.
   */
  private void feed(CollectionCase of, String agency, OutgoingEvent event) {
    getEntityManager().flush();
    documents.lock("agency feeds of " + of.creditor());
    documents.write(
        "INSERT INTO agency_event (creditor, agency, case_id, type, data)"
            + " VALUES (?, ?, ?, ?, ?::jsonb)",
        of.creditor().value(),
        agency,
        of.id().value(),
        event.type(),
        event.data());
  }

  private List<CollectionCase> domain(List<CaseRow> rows) {
    return rows.stream().map(row -> row.domain(json)).toList();
  }
}
