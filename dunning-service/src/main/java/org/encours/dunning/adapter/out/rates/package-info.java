/** Reads the published rates that travel with the service. */
package org.encours.dunning.adapter.out.rates;
