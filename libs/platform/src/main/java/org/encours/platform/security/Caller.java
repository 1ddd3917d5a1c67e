package org.encours.platform.security;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.encours.kernel.CreditorId;

/** Who is asking, as the token says: the tenant is never taken from the request. */
@RequestScoped
public class Caller {

  private final SecurityIdentity identity;

  /** Asked for several times in a request, and looked up slowly. */
  private final Map<String, Optional<String>> claims = new ConcurrentHashMap<>();

  Caller(SecurityIdentity identity) {
    this.identity = identity;
  }

  /**
   * The creditor this token speaks for.
   *
   * @throws ForbiddenException when the token names none
   */
  public CreditorId creditor() {
    return tenant()
        .map(CreditorId::new)
        .orElseThrow(() -> new ForbiddenException("the token names no creditor"));
  }

  /** The agency this token is bound to, for tokens of role {@code agency}. */
  public Optional<String> agency() {
    return claim("agency");
  }

  public boolean is(String role) {
    return identity.hasRole(role);
  }

  /** The person or system, for the audit trail. */
  public String name() {
    return identity.getPrincipal().getName();
  }

  /**
   * For whom the database shows rows; empty for a caller without a token.
   *
   * @throws ForbiddenException when the token names one that cannot be: it would open rows that it
   *     has no right to
   */
  public Optional<String> tenant() {
    Optional<String> claim = claim("creditor");
    claim.ifPresent(Caller::requireCreditor);
    return claim;
  }

  private static void requireCreditor(String claim) {
    try {
      var _ = new CreditorId(claim);
    } catch (IllegalArgumentException malformed) {
      throw new ForbiddenException("the token names no creditor that can be", malformed);
    }
  }

  private Optional<String> claim(String name) {
    return claims.computeIfAbsent(name, this::read);
  }

  private Optional<String> read(String name) {
    return identity.getPrincipal() instanceof JsonWebToken token
        ? token.claim(name)
        : Optional.empty();
  }
}
