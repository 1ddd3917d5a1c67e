package org.encours.platform.retention;

import java.util.List;

/**
 * What is kept of a debtor in one table.
 *
 * @param table as the database calls it
 * @param holds what it says of a person
 * @param purpose for what it is kept
 * @param basis the law or contract that it is kept by
 * @param years how long the law has it kept even when its person asks for erasure; 0: not at all
 * @param from from which day the years count, as SQL over a row; no day where that has not begun
 * @param rows which rows are of a debtor, as SQL over a row with one place for the debtor's id
 * @param blank what erasure overwrites in rows that stay, as SQL; empty: nothing
 * @param stays whether rows stay when their time is over, because they say nothing of a person
 * @param omit columns that an export leaves out: the bytes of files
 * @param view from where an export reads, where that is not the table
 */
record RetentionRule(
    String table,
    String holds,
    String purpose,
    String basis,
    int years,
    String from,
    String rows,
    String blank,
    boolean stays,
    List<String> omit,
    String view) {

  RetentionRule {
    from = from == null ? "" : from;
    blank = blank == null ? "" : blank;
    omit = omit == null ? List.of() : List.copyOf(omit);
    view = view == null ? table : view;
  }

  private String ofDebtor() {
    return " WHERE creditor = ? AND (" + rows + ")";
  }

  /** Rows as JSON, in an array. */
  String export() {
    String without = String.join("", omit.stream().map(column -> " - '" + column + "'").toList());
    return "SELECT coalesce(jsonb_agg(to_jsonb(t) - 'creditor'%s), '[]') FROM (SELECT * FROM %s%s) t"
        .formatted(without, view, ofDebtor());
  }

  /** How many rows there are, how many must be kept on a day, and until when the last of them. */
  String count() {
    String left = years == 0 ? "false" : "(%s IS NULL OR %s >= ?)".formatted(until(), until());
    return """
        SELECT count(*), count(*) FILTER (WHERE %1$s), max(%2$s) FILTER (WHERE %1$s),
          count(*) FILTER (WHERE %1$s AND %2$s IS NULL) FROM %3$s\
        """
        .formatted(left, until(), table + ofDebtor());
  }

  String overwrite() {
    return "UPDATE " + table + " SET " + blank + ofDebtor();
  }

  /** Removes what nothing keeps any more. */
  String remove() {
    String over = years == 0 ? "" : " AND " + until() + " < ?";
    return "DELETE FROM " + table + ofDebtor() + over;
  }

  private String until() {
    return years == 0 ? "NULL::date" : "((%s) + interval '%d years')::date".formatted(from, years);
  }
}
