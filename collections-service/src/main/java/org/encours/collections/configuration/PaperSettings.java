package org.encours.collections.configuration;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** How copies of papers are fetched for dossiers. */
@ConfigMapping(prefix = "encours.collections.papers")
public interface PaperSettings {

  /** The file of the private key (PKCS#8, PEM) that signs tokens; without it nothing is fetched. */
  Optional<String> key();

  /** Who issues the tokens. */
  String issuer();

  String invoiceUrl();

  String dunningUrl();

  /** How often to look for what is wanted. */
  String every();
}
