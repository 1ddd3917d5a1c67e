/** The events of risk as they are published. */
package org.encours.risk.adapter.out.events;
