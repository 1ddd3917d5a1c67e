package org.encours.invoice.adapter.out.postgres;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.invoice.adapter.out.events.LedgerEvents;
import org.encours.invoice.application.port.Debtors;
import org.encours.invoice.domain.book.LedgerEvent;
import org.encours.invoice.domain.party.Address;
import org.encours.invoice.domain.party.Debtor;
import org.encours.invoice.domain.party.DebtorKey;
import org.encours.kernel.CreditorId;

@Singleton
class PostgresDebtors implements Debtors, PanacheRepositoryBase<DebtorRow, UUID> {

  private final Sql sql;
  private final DebtorAccounts accounts;
  private final LedgerEvents events;

  PostgresDebtors(Sql sql, DebtorAccounts accounts, LedgerEvents events) {
    this.sql = sql;
    this.accounts = accounts;
    this.events = events;
  }

  @Override
  public Optional<Debtor> find(CreditorId creditor, String reference) {
    return find("creditor = ?1 and reference = ?2", creditor.value(), reference)
        .firstResultOptional()
        .map(DebtorRow::read);
  }

  @Override
  public Optional<Debtor> findToChange(CreditorId creditor, String reference) {
    sql.lock("debtor", creditor, reference);
    return find(creditor, reference);
  }

  @Override
  public Optional<Debtor> findByNumber(
      CreditorId creditor, Optional<String> enterpriseNumber, Optional<String> vatNumber) {
    return enterpriseNumber
        .flatMap(number -> findBy("enterpriseNumber", creditor, number))
        .or(() -> vatNumber.flatMap(number -> findBy("vatNumber", creditor, number)))
        .or(() -> enterpriseNumber.flatMap(number -> findBySiren(creditor, number)));
  }

  /** A SIRET begins with its company's SIREN; between digits alone the order is that of numbers. */
  private Optional<Debtor> findBySiren(CreditorId creditor, String number) {
    if (!number.matches("\\d{9}|\\d{14}")) {
      return Optional.empty();
    }
    String siren = number.substring(0, 9);
    return find(
            "creditor = ?1 and country = 'FR' and enterpriseNumber between ?2 and ?3 order by id",
            creditor.value(),
            siren,
            siren + "99999")
        .firstResultOptional()
        .map(DebtorRow::read);
  }

  @Override
  public Optional<Debtor> findByName(CreditorId creditor, String name, Address address) {
    return find("creditor = ?1 and lower(name) = lower(?2) order by id", creditor.value(), name)
        .stream()
        .map(DebtorRow::read)
        .filter(debtor -> debtor.address().isAt(address))
        .findFirst();
  }

  private Optional<Debtor> findBy(String field, CreditorId creditor, String number) {
    return find("creditor = ?1 and " + field + " = ?2 order by id", creditor.value(), number)
        .firstResultOptional()
        .map(DebtorRow::read);
  }

  @Override
  public List<Account> accounts(CreditorId creditor, Collection<String> references) {
    return accounts.of(creditor, references);
  }

  @Override
  public void save(Debtor debtor, boolean isNew, List<LedgerEvent> happened) {
    if (isNew) {
      persistAndFlush(new DebtorRow().write(debtor));
    } else {
      findById(debtor.key().id()).write(debtor);
      flush();
    }
    events.publish(happened);
  }

  @Override
  public void lock(CreditorId creditor, Collection<UUID> debtors) {
    // In the order of the ids, so that two bookings over the same debtors cannot block each other.
    sql.list(
        "SELECT id FROM debtor WHERE creditor = ? AND id = ANY (?) ORDER BY id FOR NO KEY UPDATE",
        row -> Sql.id(row, "id"),
        creditor,
        debtors);
  }

  @Override
  public void insolvent(CreditorId creditor, UUID debtor, String kind, LocalDate since) {
    sql.update(
        "UPDATE debtor SET insolvency = ?, insolvent_since = ? WHERE creditor = ? AND id = ?",
        kind,
        since,
        creditor,
        debtor);
  }

  @Override
  public void solvent(CreditorId creditor, UUID debtor) {
    sql.update(
        "UPDATE debtor SET insolvency = NULL, insolvent_since = NULL WHERE creditor = ? AND id = ?",
        creditor,
        debtor);
  }

  @Override
  public Optional<DebtorKey> key(CreditorId creditor, String reference) {
    return sql.one(
        "SELECT id FROM debtor WHERE creditor = ? AND reference = ?",
        row -> new DebtorKey(Sql.id(row, "id"), reference),
        creditor,
        reference);
  }
}
