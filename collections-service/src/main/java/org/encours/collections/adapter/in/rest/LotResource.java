package org.encours.collections.adapter.in.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.collections.application.HandOffCase;
import org.encours.collections.application.ShowCase;
import org.encours.collections.domain.agency.AgencyId;
import org.encours.collections.domain.collection.CaseId;
import org.encours.collections.domain.collection.CollectionCase;
import org.encours.collections.domain.route.Route;
import org.encours.kernel.RefusedException;
import org.encours.platform.security.Caller;
import org.encours.platform.security.Roles;

/** Many cases to one agency at once. */
@Path("/v1/handoffs")
@RunOnVirtualThread
@RolesAllowed({Roles.CONTROLLER, Roles.COMMITTEE})
@Tag(name = "Cases")
public class LotResource {

  /** At most 500 cases. */
  record LotRequest(
      @NotBlank String agency,
      @NotEmpty @Size(max = 500) List<@NotNull UUID> cases,
      @Size(max = 2000) String reason,
      LocalDate handedOffOn) {}

  /** Where a case stands now, or the code of the problem that kept it where it was. */
  public record LotLine(UUID caseId, String status, String problem, String detail) {}

  public record Lot(String agency, int handedOff, List<LotLine> cases) {}

  private final HandOffCase handOffCase;
  private final ShowCase showCase;
  private final CaseChange change;
  private final Caller caller;

  LotResource(HandOffCase handOffCase, ShowCase showCase, CaseChange change, Caller caller) {
    this.handOffCase = handOffCase;
    this.showCase = showCase;
    this.change = change;
    this.caller = caller;
  }

  /**
   * Each case by itself: one that cannot go keeps no other back, and one that is with the agency
   * already is left there, so that the same lot may be sent again.
   */
  @POST
  @Operation(
      operationId = "handOffLot",
      summary = "Hand many cases to an agency; each is answered for itself")
  public Lot handOff(@NotNull @Valid LotRequest request) {
    AgencyId agency = AgencyIds.read("agency", request.agency());
    LocalDate on = change.day(request.handedOffOn());
    List<LotLine> lines =
        request.cases().stream().distinct().map(id -> line(id, agency, request, on)).toList();
    int handedOff = (int) lines.stream().filter(line -> "AMICABLE".equals(line.status())).count();
    return new Lot(request.agency(), handedOff, lines);
  }

  private LotLine line(UUID id, AgencyId agency, LotRequest request, LocalDate on) {
    try {
      CollectionCase known = showCase.show(caller.creditor(), new CaseId(id));
      CollectionCase now =
          agency.equals(known.state().agency())
              ? known
              : handOffCase.handOff(change.order(id, on), Route.to(agency), request.reason());
      return new LotLine(id, now.state().status(), null, null);
    } catch (RefusedException refused) {
      return new LotLine(id, null, refused.reason().code(), refused.reason().detail());
    } catch (NoSuchElementException unknown) {
      return new LotLine(id, null, "not-found", unknown.getMessage());
    }
  }
}
