package org.encours.dunning.adapter.out.postgres;

import java.sql.SQLException;
import java.util.Map;
import org.encours.kernel.Sentence;

/** A sentence as it is kept, so that it can be said in another language later. */
record StoredSentence(String code, Map<String, Object> parameters, String text) {

  static StoredSentence of(Sentence it) {
    return new StoredSentence(it.code(), it.parameters(), it.text());
  }

  Sentence sentence() {
    return new Sentence(code, parameters, text);
  }

  /** Rows from before sentences had codes hold the text alone. */
  static Sentence read(Row row, String column, String textColumn) throws SQLException {
    return row.text(column) == null
        ? Sentence.of("told", row.text(textColumn))
        : row.json(column, StoredSentence.class).sentence();
  }
}
