package org.encours.platform.tenancy;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Tells PostgreSQL the tenant at each borrowing of a connection, for the row-level security
 * policies.
 */
@Singleton
public class TenantConnections implements AgroalPoolInterceptor {

  private final Tenancy tenancy;

  TenantConnections(Tenancy tenancy) {
    this.tenancy = tenancy;
  }

  @Override
  public void onConnectionAcquire(Connection connection) {
    try (var set = connection.prepareStatement("SELECT set_config('encours.creditor', ?, false)")) {
      set.setString(1, tenancy.current());
      set.execute();
    } catch (SQLException failed) {
      throw new IllegalStateException("cannot tell the database the tenant", failed);
    }
  }
}
