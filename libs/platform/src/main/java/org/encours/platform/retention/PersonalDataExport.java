package org.encours.platform.retention;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.kernel.CreditorId;

/** All that this service keeps of a debtor, table by table with why it is kept. */
@Singleton
class PersonalDataExport {

  private final RetentionRegister register;
  private final PersonRows rows;
  private final ObjectMapper json;

  PersonalDataExport(RetentionRegister register, PersonRows rows, ObjectMapper json) {
    this.register = register;
    this.rows = rows;
    this.json = json;
  }

  /** Read in one go, so that no row is told of twice or missed. */
  @Transactional
  public Optional<List<RetentionReports.Table>> of(CreditorId creditor, String reference) {
    return rows
        .list(register.debtor(), row -> row.getObject(1, UUID.class), creditor.value(), reference)
        .stream()
        .findFirst()
        .map(debtor -> tables(creditor, debtor));
  }

  private List<RetentionReports.Table> tables(CreditorId creditor, UUID debtor) {
    return register.tables().stream()
        .map(
            rule ->
                new RetentionReports.Table(
                    rule.table(),
                    rule.holds(),
                    rule.purpose(),
                    rule.basis(),
                    rule.years(),
                    rows.list(
                            rule.export(), row -> read(row.getString(1)), creditor.value(), debtor)
                        .getFirst()))
        .filter(table -> !table.rows().isEmpty())
        .toList();
  }

  private JsonNode read(String text) {
    try {
      return json.readTree(text);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("the database writes JSON that can be read", impossible);
    }
  }
}
