package org.encours.collections.adapter.out.postgres;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.encours.collections.domain.agency.AgencyId;
import org.encours.collections.domain.cases.CaseState;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.collections.domain.cases.Outcome;
import org.encours.collections.domain.money.Account;
import org.encours.kernel.Money;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A case as a row: what is asked for is a column, the whole of it is its content. */
@Entity
@Table(name = "collection_case")
class CaseRow {

  @Id UUID id;
  @Version int version;
  String creditor;

  @Column(name = "debtor_id")
  UUID debtorId;

  String debtor;

  @Column(name = "request_id")
  UUID requestId;

  String status;
  String route;

  /** The agency that may see the case, null when none may. */
  String agency;

  @Column(name = "last_agency")
  String lastAgency;

  String grade;
  String procedure;
  String outcome;
  String contest;

  @Column(name = "age_days")
  int ageDays;

  BigDecimal claimed;
  BigDecimal recovered;
  BigDecimal waived;
  BigDecimal costs;

  /** The price, when the case was sold and has ended; null for any other. */
  @Column(name = "sold_for")
  BigDecimal soldFor;

  @JdbcTypeCode(SqlTypes.CHAR)
  @Column(length = 3)
  String currency;

  @Column(name = "opened_on")
  LocalDate openedOn;

  @Column(name = "closed_on")
  LocalDate closedOn;

  /** Whether the list of what is to be done knows the case as it is now. */
  boolean listed;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(columnDefinition = "jsonb")
  String content;

  static CaseRow of(CollectionCase collectionCase, DomainJson json) {
    CaseRow row = new CaseRow();
    row.id = collectionCase.id().value();
    row.creditor = collectionCase.creditor().value();
    row.debtorId = collectionCase.debtor().value();
    row.debtor = collectionCase.debtorReference();
    row.requestId = collectionCase.context().request();
    row.openedOn = collectionCase.openedOn();
    row.grade = collectionCase.context().grade();
    row.become(collectionCase, json);
    return row;
  }

  void become(CollectionCase next, DomainJson json) {
    Account account = next.account();
    status = next.state().status();
    AgencyId last = next.mandates().isEmpty() ? null : next.mandates().getLast().agency();
    lastAgency = last == null ? null : last.value();
    agency = last != null && next.visibleTo(last) ? last.value() : null;
    route = next.route();
    procedure = next.state().procedure() == null ? null : next.state().procedure().name();
    outcome = next.state() instanceof CaseState.Closed(Outcome how, _) ? how.name() : null;
    contest = next.flags().contest().name();
    ageDays = next.ageDays(next.openedOn());
    claimed = account.claimed().amount();
    recovered = account.recovered().amount();
    waived = account.waived().amount();
    costs = account.costs().amount();
    soldFor = account.soldFor().map(Money::amount).orElse(null);
    currency = account.claimed().currency().getCurrencyCode();
    closedOn = next.state() instanceof CaseState.Closed closed ? closed.on() : null;
    listed = next.closed() && next.flags().sold() == null;
    content = StoredCase.write(next, json);
  }

  CollectionCase domain(DomainJson json) {
    return StoredCase.read(content, json);
  }
}
