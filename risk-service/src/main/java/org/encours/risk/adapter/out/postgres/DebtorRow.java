package org.encours.risk.adapter.out.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.encours.risk.application.port.KnownDebtor;
import org.encours.risk.domain.assessment.Assessment;
import org.encours.risk.domain.assessment.DebtorFile;
import org.encours.risk.domain.assessment.EarlyWarning;
import org.encours.risk.domain.assessment.ManualInputs;
import org.encours.risk.domain.credit.Cover;
import org.encours.risk.domain.credit.Hold;
import org.encours.risk.domain.credit.Leverage;
import org.encours.risk.domain.credit.LimitOverride;
import org.encours.risk.domain.debtor.DebtorId;
import org.encours.risk.domain.debtor.DebtorKind;
import org.encours.risk.domain.solvency.SolvencyReport;

/** The part of a credit file that is read as a whole, and how it becomes the file again. */
record DebtorRow(
    Optional<SolvencyReport> solvency,
    Optional<LimitOverride> override,
    Optional<Cover> cover,
    Optional<Leverage> leverage,
    Optional<Assessment> last,
    Optional<Hold> hold,
    Set<EarlyWarning.Kind> standing) {

  static DebtorRow of(DebtorFile file) {
    return new DebtorRow(
        file.given().solvency(),
        file.given().override(),
        file.given().cover(),
        file.given().leverage(),
        file.last(),
        file.hold(),
        file.standing());
  }

  static KnownDebtor read(ResultSet row, Documents documents) throws SQLException {
    DebtorRow kept = documents.read(row.getString("file"), DebtorRow.class);
    DebtorFile file =
        new DebtorFile(
            new DebtorId(row.getObject("id", UUID.class)),
            row.getString("reference"),
            DebtorKind.valueOf(row.getString("kind")),
            Optional.ofNullable(row.getString("parent")),
            Optional.ofNullable(row.getString("country")),
            new ManualInputs(
                kept.solvency, kept.override, orNone(kept.cover), orNone(kept.leverage)),
            kept.last,
            kept.hold,
            kept.standing == null ? Set.of() : kept.standing,
            row.getObject("next_review", LocalDate.class));
    LocalDate seenOn = row.getObject("seen_on", LocalDate.class);
    return new KnownDebtor(
        file,
        seenOn == null ? row.getObject("registered_on", LocalDate.class) : seenOn,
        row.getBoolean("changed"));
  }

  /** A file written before there was such a thing. */
  private static <T> Optional<T> orNone(Optional<T> kept) {
    return kept == null ? Optional.empty() : kept;
  }
}
