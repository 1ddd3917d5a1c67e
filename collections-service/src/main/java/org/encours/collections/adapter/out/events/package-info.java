/** The events of cases as they are published, to everybody and to agencies. */
package org.encours.collections.adapter.out.events;
