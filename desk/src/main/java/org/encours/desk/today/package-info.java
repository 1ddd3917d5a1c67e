/** My day: one ranked list of what waits for a person, over all services. */
package org.encours.desk.today;
