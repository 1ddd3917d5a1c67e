package org.encours.collections.adapter.in.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.encours.collections.domain.collection.CaseId;
import org.encours.collections.domain.collection.CollectionCase;
import org.encours.platform.rest.Idempotency;

/** Changes a case once per request, and shows it as it is then. */
@ApplicationScoped
class CaseChange {

  private final Idempotency idempotency;
  private final Clock clock;

  CaseChange(Idempotency idempotency, Clock clock) {
    this.idempotency = idempotency;
    this.clock = clock;
  }

  Response once(UUID id, Object request, Function<CaseId, CollectionCase> change) {
    return idempotency.once(
        request, () -> Response.ok(CaseResponse.of(change.apply(new CaseId(id)))).build());
  }

  /** The same for what brings something new into being on the case. */
  Response created(UUID id, Object request, Function<CaseId, CollectionCase> change) {
    return idempotency.once(
        request,
        () ->
            Response.created(URI.create("/v1/cases/" + id))
                .entity(CaseResponse.of(change.apply(new CaseId(id))))
                .build());
  }

  /** The day that was given, or today. */
  LocalDate day(LocalDate given) {
    return given == null ? LocalDate.now(clock) : given;
  }
}
