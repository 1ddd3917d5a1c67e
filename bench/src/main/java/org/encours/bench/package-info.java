/**
 * Load and growth. Each benchmark prints its figure beside a floor measured in the same run: what
 * the same PostgreSQL or Kafka does with bare statements for the same rows. A ratio of 1 would mean
 * that Encours costs nothing.
 */
package org.encours.bench;
