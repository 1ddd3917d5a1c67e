package org.encours.platform.input;

import io.agroal.api.AgroalDataSource;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.encours.platform.rest.ETag;
import org.encours.platform.security.Roles;

@Path("/v1/inputs")
@RunOnVirtualThread
@RolesAllowed(Roles.ERP)
public class InputResource {

  enum Color {
    RED,
    BLUE
  }

  record Part(@NotBlank String name, @NotNull LocalDate on) {}

  record Whole(@NotBlank String title, @NotNull List<@Valid Part> parts) {}

  static class Filter {
    @QueryParam("color")
    Color color;

    @QueryParam("month")
    YearMonth month;
  }

  private final AgroalDataSource database;

  InputResource(AgroalDataSource database) {
    this.database = database;
  }

  @GET
  @Path("/{id}")
  public String get(
      @PathParam("id") UUID id,
      @QueryParam("asOf") LocalDate asOf,
      @QueryParam("since") Instant since,
      @QueryParam("open") Boolean open,
      @QueryParam("limit") @DefaultValue("50") int limit,
      @QueryParam("q") String text,
      @QueryParam("tag") List<String> tags,
      @HeaderParam(ETag.IF_MATCH) String expected,
      @BeanParam Filter filter) {
    return id + " " + asOf + " " + limit + " " + filter.color + " " + filter.month + " " + tags;
  }

  @POST
  public Whole post(Whole whole) {
    return whole;
  }

  @POST
  @Path("/optional")
  public boolean optional(@OptionalBody Whole whole) {
    return whole == null;
  }

  /** Lets a value of the caller's reach the database unseen, as code that forgot a bound would. */
  @GET
  @Path("/days-after/{days}")
  public String daysAfter(@PathParam("days") String days) throws SQLException {
    try (var connection = database.getConnection();
        var select = connection.prepareStatement("SELECT date '2026-01-01' + ?::int")) {
      select.setString(1, days);
      try (var row = select.executeQuery()) {
        row.next();
        return row.getString(1);
      }
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
