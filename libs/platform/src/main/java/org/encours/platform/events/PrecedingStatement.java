package org.encours.platform.events;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * A statement of the service's own that goes to the database just before the events and together
 * with them: what belongs to every change, such as its trail, then costs no round trip.
 */
public interface PrecedingStatement {

  /** One statement without an end mark, always in the same words so that it stays prepared. */
  String sql();

  /**
   * Sets its parameters.
   *
   * @return how many there are; the first has index 1
   */
  int bind(Connection connection, PreparedStatement statement) throws SQLException;
}
