package org.encours.platform.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Clock;
import java.time.Duration;

/**
 * Remembers for a minute that a token was found genuine: an ERP sends the same one with each of a
 * thousand invoices, and checking its signature takes longer than answering a credit check. Whether
 * it has expired is asked each time; a key that was withdrawn is believed a minute longer.
 */
@ApplicationScoped
@Alternative
@Priority(1)
public class VerifiedTokens extends DefaultJWTCallerPrincipalFactory {

  private static final Duration BELIEVED = Duration.ofMinutes(1);
  private static final int AT_MOST = 1_000;

  private final Clock clock;
  private final Cache<String, JWTCallerPrincipal> genuine =
      Caffeine.newBuilder().maximumSize(AT_MOST).expireAfterWrite(BELIEVED).build();

  VerifiedTokens(Clock clock) {
    this.clock = clock;
  }

  @Override
  public JWTCallerPrincipal parse(String token, JWTAuthContextInfo rules) throws ParseException {
    JWTCallerPrincipal known = genuine.getIfPresent(token);
    if (known != null && known.getExpirationTime() > clock.instant().getEpochSecond()) {
      return known;
    }
    JWTCallerPrincipal found = super.parse(token, rules);
    genuine.put(token, found);
    return found;
  }
}
