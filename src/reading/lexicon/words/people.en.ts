import type { Vocabulary } from '../lexicon.ts';

/** English words for those who come to a meeting, by the group in which they are counted. */
export const ENGLISH_PEOPLE: Vocabulary = {
  language: 'en',
  words: {
    'g:family+': 'fam family family_member family_members families',
    'g:client+': 'woman lady gentleman man elderly_person pensioner client clients customer patient',
    'g:parent+': 'mam mummy daddy mother mum mom father dad parent guardian stepfather stepmother stepmum stepdad',
    'g:parents+': 'parents guardians',
    'g:child+sg': 'child kid',
    'g:child+age': 'baby toddler newborn preschooler',
    'g:young+sg': 'teenager teen young_person youngster adolescent',
    'g:kin+sg': 'son daughter boy girl',
    'n:2 g:kin+': 'twins',
    'g:kin+':
      'twin_brother* twin_sister* widow widower minor minors pupil student sibling siblings brother brothers sister sisters husband wife spouse partner boys girls sons daughters young_adult*',
    'g:child+':
      'primary_school_child* primary_schoolers under_fives children kids toddlers babies preschoolers preschool_children preschool_kids schoolchild schoolchildren',
    'g:young+': 'teenager* teen teens adolescent* youth youths young_people youngster* youngsters',
    'g:close+':
      'goddaughter* godson* best_friend* great_aunt* great_uncle* nephew nephews niece nieces workmate workmates schoolmate schoolmates flatmate flatmates roommate roommates mate mates pal pals buddy neighbour_lady relative relatives grandparent* grandmother* grandfather* grandma grandmas grandpa grandpas granny gran grans grandad granddad nan nana aunt aunts uncle uncles cousin cousins friend friends neighbour* neighbor* godparent* close_person close_people close_ones close_network godmother godfather loved_ones mother_sister mother_brother mother_mother mother_mum mother_father mother_dad mother_parents mum_sister mum_brother mum_mother mum_mum mum_father mum_dad mum_parents father_sister father_brother father_mother father_mum father_father father_dad father_parents dad_sister dad_brother dad_mother dad_mum dad_father dad_dad dad_parents son_in_law daughter_in_law mother_in_law father_in_law client_sister client_brother husband_brother husband_sister wife_brother wife_sister',
    'g:pro+':
      'professional* worker workers staff staff_member staff_members practitioner* official officials employee* colleague colleagues proffesional* profesional* specialist specialists pros authorities',
    'g:job+':
      'physio physios physiotherapist* occupational_therapist* deacon deaconess* home_carer* carer carers team_leader* youth_leader* lawyer* solicitor* priest* vicar* pastor trainee* intern interns housing_instructor* police special_needs_teacher* special_education_teacher* class_teacher* school_nurse* teacher* doctor doctors nurse nurses psychologist* therapist* social_worker social_workers youth_worker youth_workers family_worker family_workers school_counsellor* counsellor* principal headteacher curator support_worker support_workers police_officer* case_worker* caseworker* psychiatrist social_services_worker* deputy_head* head_teacher* assistant* adviser* advisor* study_advis* officer* welfare_officer* probation_officer* tutor* midwife speech_therapist* counsellor* counselor* class_assistant* coach coaches special_educator* director directors',
    'g:seat+': 'consultant* facilitator* network_consultant* convener* convenor* facillitator*',
    'g:pair+': 'consultant_pair facilitator_pair',
    'g:total+': 'people persons participants attendees person participant',
    'g:adult+': 'adult adults grownups',
    sibling: 'his_sister her_sister his_brother her_brother',
    grader: 'grader',
    'grader+plu': 'graders',
    upperlevel: 'lower_secondary secondary_school middle_school junior_high',
    'and g:me': 'besides_me in_addition_to_me apart_from_me as_well_as_me',
    both: 'both',
    'one-of': 'one_of_the',
    yearold: 'years_old year_old year_olds yo yrs_old yr_old',
    aged: 'aged age ages',
    elsewhere: 'elsewhere next_door own_flat own_home on_her_own on_his_own',
    'total-of': 'total altogether overall in_all all_together all_in_all',
    'of-which': 'of_which of_whom including incl',
    attending:
      'be_there also_be_there attending attend attends coming comes come join joining joins participating present participate invited invite take_part taking_part will_be_there',
    speaks: 'fluent speaks speak native_language mother_tongue understands',
    'lives-in': 'lives live living resident hometown moved',
  },
};
