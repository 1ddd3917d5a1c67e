package org.encours.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;

/** Starts the servers before the application and tells it where they are. */
public final class ServersForTests implements QuarkusTestResourceLifecycleManager {

  @Override
  public Map<String, String> start() {
    return settings();
  }

  /** What a service has to be told, with an empty database: for processes of their own as well. */
  public static Map<String, String> settings() {
    RealServers servers = RealServers.get();
    RealServers.Database database = servers.newDatabase();
    Map<String, String> config = new HashMap<>();
    config.put("quarkus.datasource.jdbc.url", database.jdbcUrl());
    config.put("quarkus.datasource.username", database.user());
    config.put("quarkus.datasource.password", database.password());
    config.put("kafka.bootstrap.servers", servers.bootstrapServers());
    config.put("mp.jwt.verify.publickey", Tokens.publicKey());
    config.put("mp.jwt.verify.issuer", Tokens.ISSUER);
    config.put("quarkus.http.test-port", "0");
    config.put("quarkus.scheduler.enabled", "false");
    return config;
  }

  @Override
  public void stop() {
    // The servers are shared by all test classes of the run and end with its process.
  }
}
