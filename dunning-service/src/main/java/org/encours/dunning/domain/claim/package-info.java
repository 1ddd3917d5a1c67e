/**
 * The statutory claim engine: interest per day, flat sums and caps, each amount with its
 * calculation.
 */
package org.encours.dunning.domain.claim;
