import type { Vocabulary } from '../lexicon.ts';

/** English words of ordering. */
export const ENGLISH_ORDER: Vocabulary = {
  language: 'en',
  words: {
    need: 'need needs needed order book request arrange organise organize like_to would_like want wanted id_like looking_for set_up schedule could_we please_arrange can_we can_i_get could_i_get require requesting we_want ordering booking hold',
    order: 'orders my_order order_number',
    meeting: 'meeting meetings network_meeting* conference session sessions dialogue dialog meetup gathering mtg',
    series: 'series set_of run_of',
    weekly: 'weekly',
    fortnightly: 'fortnightly biweekly',
    monthly: 'monthly',
    'open-ended':
      'until_further_notice until_it_is_enough until_its_enough until_enough until_it_is_no_longer_needed until_no_longer_needed as_many_meetings as_many_sessions as_many_times as_it_takes as_long_as_it_takes as_long_as_needed as_long_as_it_is_needed for_as_long_as whether_to_continue whether_to_go_on whether_we_continue open_ended',
    'client-meeting': 'client_meeting* customer_meeting* meeting_with_the_client',
    'follow-up': 'follow_up followup follow_up following_up continuation continues sequel follow',
    move: 'move reschedule postpone moved moving change_the_time',
    'pre:not':
      'not nothing dont doesnt cannot cant wont isnt havent hasnt hadnt wasnt wouldnt never neither nor arent none nobody anyone_but didnt',
    but: 'but',
    full: 'full fully_booked',
    however: 'however although though',
    except:
      'except excluding apart_from other_than any_day_but every_day_but anything_but all_days_but any_day_except besides any_weekday_but',
    fits: 'works work suits suit fits fit ok okay fine possible good available bad',
    fix: 'sorry correction i_mean no_wait wait actually rather scratch_that make_that oops make_it i_meant change_that oh_no',
    instead: 'instead instead_of',
    and: 'and plus as_well_as',
    or: 'or either',
    acute: 'crisis urgent urgently acute emergency',
    'at-once':
      'right_now asap a_s_a_p immediately right_away straight_away at_once as_soon_as_possible as_quickly_as_possible as_soon_as_we_can as_soon_as_you_can sooner_the_better without_delay',
    'urgency-label': 'urgency priority',
    usual: 'normal usual ordinary',
    rush: 'rush hurry hurried',
    calm: 'no_panic no_stress take_your_time non_urgent nonurgent no_hurry',
    agreed:
      'they_agree both_agree parents_agree on_board happy_to_take_part agreed consented consents agrees ok_with_it ok_with_this ok_with_that ok_with_the okay_with_it okay_with_this fine_with_it fine_with_this fine_with_that fine_with_the happy_with_it happy_with_this happy_with_the said_yes says_yes given_the_ok gave_the_ok given_her_ok given_his_ok given_the_go_ahead approved given_permission gave_permission given_consent okayed',
    'g:client agreed': 'client_ok client_okay client_is_ok',
    consent: 'consent permission',
    got: 'recorded on_file received got given gave obtained granted signed gotten',
    discussed: 'discussed talked spoken spoke',
    'to-agree': 'to_agree will_agree agree_with going_to_agree will_ask ask_the need_to_agree',
    with: 'with together_with',
    without: 'without',
    'among-workers': 'amongst_ourselves among_ourselves',
    'place:remote':
      'remote remotely online teams via_teams over_teams on_teams video_call videocall virtual* zoom video video_meeting web_meeting teams_meeting teams_call',
    'place:hybrid': 'hybrid*',
    'in-person': 'on_site on-site in_person face_to_face on_site onsite face_to_face',
    'place:home':
      'at_her_home at_his_home in_her_home in_his_home at_home home_visit* client_home client_house clients_home clients_house familys_home their_house their_home their_place client_place family_home family_house familys_house parents_home mother_home mothers_home mother_house father_home father_house grandmother_home',
    'place:own':
      'at_our_unit in_our_unit at_our_school in_our_school in_our_building at_our_building at_our_centre in_our_centre at_our_place our_office our_offices our_premises our_own_premises our_meeting_room own_premises our_own_office our_facilit* our_rooms our_own_rooms our_space my_office own_office our_own_space our_own_meeting_room our_own_room',
    'own-place': 'the_office office',
    'place:public':
      'library libraries parish_hall community_centre* community_center* town_hall city_hall village_hall public_place public_premises public_space public_room public_building youth_centre* community_hall parish_centre*',
    some: 'some some_of part partly the_rest others one_of_us a_few',
    place: 'place venue room location premises',
    'i-am': 'i_am im we_are i_work we_work working_at  representing greetings i_come_from here_in based_in i_represent ',
    'sign-off': 'regards br sincerely',
    'works-at': 'my_workplace our_workplace i_work we_work',
    inviting: 'invite invited invites inviting bring bring_in representative* attend attending join joining',
    excluded: 'nobody no_one noone not_anyone conflicted biased',
    help: 'help instructions guidance manual assist assistance guide',
    how: 'how',
    'can-do':
      'can_you_do does_this_work do_i_use do_you_work do_i_order do_i_book to_use to_order to_book do_i do_i_make do_i_start can_i_order to_start can_i_do',
    worry: 'worry worries concern concerns worried',
    'worry-zone': 'zone',
    'bring-up':
      'bring_up raise take_up bring_a_worry bring_my raising bringing_up talk_about raise_my raise_a talk_to address taking_up voice',
    where: 'where wheres',
    'status order': 'how_is_my_order hows_my_order how_is_our_order',
    status:
      'how_far any_luck any_news any_progress status situation progress happening going found update news stand heard state stage confirmed',
    mine: 'my mine our',
    'what-is methods': 'which_methods what_methods',
    'what-is':
      'know_more learn_more why what_is whats what_are what_does what_do tell_me_about explain whats_a what_happens difference describe more_about info_on information_about information_on when_is when_should what_kind_of',
    methods: 'method methods',
    'not-know':
      'dont_know not_sure unsure no_idea do_not_know help_me_choose help_me_pick undecided cant_decide not_decided dunno',
    cannot:
      'cant_act_as cannot_act_as cant_be_the cannot_be_the cant_be_a cant_be_there drop_out step_aside i_cant_do i_cannot_do have_to_withdraw i_withdraw withdraw_from i_cant_come i_cant_make cant_make_it cannot_make cant_attend cannot_attend unable_to_attend unable_to_make not_able_to_attend cant_come cannot_come wont_be_able i_am_sick im_sick im_ill i_am_ill fallen_ill something_came_up not_able_to_come cant_make cant_be_there cannot_be_there not_able_to_make not_going_to_make_it wont_make_it i_have_to_miss unable_to_come unable_to_join cannot_join cant_join cant_do_the have_the_flu no_longer_attend called_in_sick',
    bot: 'bot',
    'take-part': 'my_participation my_attendance my_seat my_place',
    cancel: 'cancel cancelled canceled cancelling cancellation canceling call_off called_off withdraw calling_off revoke',
    'no-longer': 'no_longer anymore any_more any_longer',
    thanks:
      'for_your_help for_the_help for_your_assistance merry_christmas happy_christmas happy_new_year happy_easter good_afternoon good_evening nice_weekend great_weekend good_weekend nice_day great_day good_day good_week thanks thank thankyou cheers hi hello hey great good_morning bye nice cool awesome thx ty',
    accessible: 'accessible accessibility wheelchair* step_free step_free walker mobility barrier_free',
    'hearing-loop': 'hearing_loop induction_loop hearing_aid hard_of_hearing',
    breaks: 'breaks',
    'quiet-room': 'quiet_room quiet_space',
    'easy-language': 'plain_language easy_language easy_read plain_finnish simple_language plain_english',
    'fits pre:not': 'impossible',
    theme: 'theme topic subject',
  },
};
