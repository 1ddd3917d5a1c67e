/** What dunning tells the others, as its contract writes it. */
package org.encours.dunning.adapter.out.events;
