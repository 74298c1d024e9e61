-- The net reads joint_member, whose column changes with V130; V131 spreads it again.
drop policy within_scope on joint_investigation;
