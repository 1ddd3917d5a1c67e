package org.encours.platform.retention;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.encours.kernel.CreditorId;

/** Erases what is kept of a debtor, as the register says, and remembers that it did. */
@Singleton
public class Erasures {

  /** One debtor's erasure here. */
  public record Done(UUID requestId, LocalDate erasedOn, ErasureReport report) {}

  private final RetentionRegister register;
  private final PersonRows rows;
  private final ObjectMapper json;

  Erasures(RetentionRegister register, PersonRows rows, ObjectMapper json) {
    this.register = register;
    this.rows = rows;
    this.json = json;
  }

  /** Within the present transaction; a debtor that was erased before is left as it is. */
  public void erase(CreditorId creditor, UUID debtor, UUID request, LocalDate on) {
    // The row comes first: it makes a second delivery wait for this one.
    int first =
        rows.change(
            "INSERT INTO erasure VALUES (?, ?, ?, ?, '{}') ON CONFLICT DO NOTHING",
            creditor.value(),
            debtor,
            request,
            on);
    if (first == 0) {
      return;
    }
    rows.change(
        "DELETE FROM dead_letter WHERE creditor = ? AND key = convert_to(?, 'UTF8')",
        creditor.value(),
        debtor.toString());
    rows.change(
        "UPDATE erasure SET report = ?::jsonb WHERE creditor = ? AND debtor_id = ?",
        written(report(creditor, debtor, on)),
        creditor.value(),
        debtor);
  }

  private ErasureReport report(CreditorId creditor, UUID debtor, LocalDate on) {
    List<ErasureReport.Erased> erased = new ArrayList<>();
    List<ErasureReport.Kept> kept = new ArrayList<>();
    // All is counted before anything goes: whose a child row is, its parent says.
    List<Count> counts =
        register.tables().stream().map(rule -> count(rule, creditor, debtor, on)).toList();
    for (Count count : counts) {
      RetentionRule rule = count.rule();
      if (!rule.blank().isEmpty()) {
        rows.change(rule.overwrite(), creditor.value(), debtor);
      }
      if (!rule.stays()) {
        rows.change(rule.remove(), creditor.value(), debtor, on);
      }
      long gone = rule.blank().isEmpty() ? count.all() - count.kept() : count.all();
      if (gone > 0 && !(rule.stays() && rule.blank().isEmpty())) {
        erased.add(new ErasureReport.Erased(rule.table(), rule.holds(), gone));
      }
      if (count.kept() > 0) {
        kept.add(count.line());
      }
    }
    return new ErasureReport(erased, kept);
  }

  private record Count(
      RetentionRule rule, long all, long kept, Optional<LocalDate> until, boolean begun) {

    ErasureReport.Kept line() {
      return new ErasureReport.Kept(
          rule.table(),
          rule.holds(),
          rule.purpose(),
          rule.basis(),
          kept,
          begun ? until.orElse(null) : null);
    }
  }

  private Count count(RetentionRule rule, CreditorId creditor, UUID debtor, LocalDate on) {
    // The day stands once before the tenant for each place in the filters.
    Object[] parameters =
        rule.years() == 0
            ? new Object[] {creditor.value(), debtor}
            : new Object[] {on, on, on, creditor.value(), debtor};
    return rows.list(
            rule.count(),
            row ->
                new Count(
                    rule,
                    row.getLong(1),
                    row.getLong(2),
                    Optional.ofNullable(row.getObject(3, LocalDate.class)),
                    row.getLong(4) == 0),
            parameters)
        .getFirst();
  }

  /** Removes what the law has kept long enough of debtors that were erased. */
  int removeExpired(CreditorId creditor, LocalDate today) {
    List<UUID> debtors =
        rows.list(
            "SELECT debtor_id FROM erasure WHERE creditor = ?",
            row -> row.getObject(1, UUID.class),
            creditor.value());
    int removed = 0;
    for (UUID debtor : debtors) {
      for (RetentionRule rule : register.tables()) {
        if (rule.years() > 0 && !rule.stays()) {
          removed += rows.change(rule.remove(), creditor.value(), debtor, today);
        }
      }
    }
    return removed;
  }

  /** What came of a request here; empty while it was not heard of. */
  public Optional<Done> of(CreditorId creditor, UUID request) {
    return rows
        .list(
            "SELECT erased_on, report FROM erasure WHERE creditor = ? AND request_id = ?",
            row -> new Done(request, row.getObject(1, LocalDate.class), read(row.getString(2))),
            creditor.value(),
            request)
        .stream()
        .findFirst();
  }

  /** Which of these debtors were erased. */
  public Set<UUID> among(CreditorId creditor, Collection<UUID> debtors) {
    return debtors.isEmpty()
        ? Set.of()
        : Set.copyOf(
            rows.list(
                """
                SELECT debtor_id FROM erasure
                WHERE creditor = ? AND debtor_id = ANY (string_to_array(?, ',')::uuid[])
                """,
                row -> row.getObject(1, UUID.class),
                creditor.value(),
                debtors.stream().map(UUID::toString).collect(Collectors.joining(","))));
  }

  private String written(ErasureReport report) {
    try {
      return json.writeValueAsString(report);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a report can be written", impossible);
    }
  }

  private ErasureReport read(String report) {
    try {
      return json.readValue(report, ErasureReport.class);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a report can be read", impossible);
    }
  }
}
