package org.encours.dunning.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.encours.dunning.application.port.Creditors;
import org.encours.dunning.application.view.RegisteredCreditors;
import org.encours.dunning.domain.law.CreditorSize;
import org.encours.dunning.domain.party.Address;
import org.encours.dunning.domain.party.Creditor;
import org.encours.kernel.CreditorId;

@Singleton
class PostgresCreditors implements Creditors, RegisteredCreditors {

  private record Profile(
      String name,
      String country,
      CreditorSize size,
      String enterpriseNumber,
      String vatNumber,
      String iban,
      String bic,
      Address address,
      String language,
      String email,
      String phone) {

    static Profile of(Creditor it) {
      return new Profile(
          it.name(),
          it.country(),
          it.size(),
          it.enterpriseNumber(),
          it.vatNumber().orElse(null),
          it.iban(),
          it.bic().orElse(null),
          it.address(),
          it.language(),
          it.email(),
          it.phone());
    }

    Creditor creditor(CreditorId id) {
      return new Creditor(
          id,
          name,
          country,
          size,
          enterpriseNumber,
          Optional.ofNullable(vatNumber),
          iban,
          Optional.ofNullable(bic),
          address,
          language,
          email,
          phone);
    }
  }

  private final Sql sql;

  PostgresCreditors(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Optional<Creditor> find(CreditorId creditor) {
    return sql.one(
        "SELECT profile FROM creditor WHERE creditor = ?",
        row -> row.json("profile", Profile.class).creditor(creditor),
        creditor);
  }

  @Override
  public void save(Creditor creditor) {
    sql.update(
        """
        INSERT INTO creditor VALUES (?, ?::jsonb)
        ON CONFLICT (creditor) DO UPDATE SET profile = excluded.profile
        """,
        creditor.id(),
        sql.json(Profile.of(creditor)));
  }

  @Override
  public List<Registered> all() {
    return sql.list(
        "SELECT creditor, profile->>'country' AS country FROM creditor ORDER BY creditor",
        row -> new Registered(row.creditor(), row.text("country")));
  }
}
